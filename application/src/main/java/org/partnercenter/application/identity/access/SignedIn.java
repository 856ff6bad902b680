package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.Role;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who proved who it is.
 *
 * @param operator empty for the main account
 * @param roles    own roles of the party that it holds
 * @param assumedBy who acts with the identity of the party; empty where it is itself
 */
public record SignedIn(Caller caller, Party party, Optional<Operator> operator, List<Role> roles,
                       Optional<SignedIn> assumedBy) {

    SignedIn(Caller caller, Party party, Optional<Operator> operator, List<Role> roles) {
        this(caller, party, operator, roles, Optional.empty());
    }
}
