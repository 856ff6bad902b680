package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.RoleId;

/** Asks that a role of the caller's party, which nobody holds, is no more. */
public record DeleteRole(RoleId role) {
}
