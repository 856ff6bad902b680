package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.Rights;

/** An operator, and what its roles give it. */
public record OperatorView(Operator operator, Rights rights) {
}
