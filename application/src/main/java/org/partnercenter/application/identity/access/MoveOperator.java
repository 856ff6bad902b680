package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.OperatorId;

/** Asks that an operator is disabled, enabled or deleted, as the operation says. */
public record MoveOperator(OperatorId operator) {
}
