package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Authorization;

/** @param existing whether that request was waiting already (AUT-17) */
public record AuthorizationRequested(Authorization authorization, boolean existing) {
}
