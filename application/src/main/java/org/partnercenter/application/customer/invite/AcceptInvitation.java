package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Secret;

/** Takes an invitation up. @param code the part of the link that opens it */
public record AcceptInvitation(Secret code) {
}
