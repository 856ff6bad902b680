package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Optional;
import java.util.Set;

/**
 * Asks for a role of the caller's party, new or changed.
 *
 * @param role the role to change; empty: a new one
 */
public record WriteRole(Optional<RoleId> role, String name, Set<PermissionItem> items) {
}
