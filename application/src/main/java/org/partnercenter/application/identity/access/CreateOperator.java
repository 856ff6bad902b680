package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.RoleId;

import java.util.Optional;
import java.util.Set;

/**
 * Asks for an operator of the caller's party.
 *
 * @param password to sign in with; without one the operator acts with keys, or by a token of somebody else's issuing
 */
public record CreateOperator(String name, Set<RoleId> roles, Optional<Secret> password) implements Content {

    private record WithoutPassword(String name, Set<RoleId> roles) {
    }

    /** All but the password: a plain digest of the content is kept for repeats, and would undo the slow one. */
    @Override
    public Object content() {
        return new WithoutPassword(name, roles);
    }

    @Override
    public String toString() {
        return "CreateOperator" + roles;
    }
}
