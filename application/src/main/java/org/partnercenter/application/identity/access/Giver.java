package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rights of callers, and callers of rights. */
final class Giver {

    private Giver() {
    }

    static Rights rights(Caller caller) {
        var held = caller.permissions();
        return new Rights(held.items(caller.kind()), held.isOwnCustomersOnly());
    }

    static Permissions permissions(Rights rights) {
        return rights.ownCustomersOnly() ? Permissions.ofAccountManager(rights.items()) : Permissions.of(rights.items());
    }

    static Caller mainAccount(Party party) {
        return new Caller(party.id(), party.kind(), party.distributor(), Optional.empty(), Permissions.all());
    }

    /** The operator as a caller, with what its roles give it at this moment. */
    static SignedIn signedIn(Party party, Operator operator, Map<RoleId, Role> own) {
        var rights = Rights.of(party.kind(), operator.roles(), own);
        List<Role> held = operator.roles().stream().flatMap(id -> Optional.ofNullable(own.get(id)).stream()).toList();
        return new SignedIn(mainAccount(party).by(operator.id().value(), permissions(rights)), party, Optional.of(operator), held);
    }
}
