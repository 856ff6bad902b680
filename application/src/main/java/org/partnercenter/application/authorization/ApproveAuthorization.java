package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.AuthorizationId;

import java.util.Optional;

/** The customer agrees. @param letter version of the authorization letter that was ticked */
public record ApproveAuthorization(AuthorizationId id, Optional<String> letter) {
}
