package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.OperatorId;

/** Asks that an operator of the caller's party signs in with this password from now on. */
public record ResetPassword(OperatorId operator, Secret password) {
}
