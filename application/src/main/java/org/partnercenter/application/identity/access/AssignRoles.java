package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.RoleId;

import java.util.Set;

/** Asks that an operator holds these roles and no others. */
public record AssignRoles(OperatorId operator, Set<RoleId> roles) {
}
