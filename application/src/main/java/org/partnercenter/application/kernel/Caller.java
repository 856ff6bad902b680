package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Objects;
import java.util.Optional;

/**
 * Who asks. An argument of every use case.
 *
 * @param party       the party that acts
 * @param kind        what it is
 * @param distributor the first-tier partner above it; present for resellers only
 * @param operator    the person or key that acts for the party; empty for the main account
 * @param permissions the permission items held
 * @param acting      the partner that acts with the identity of this customer; empty where a party acts for itself
 */
public record Caller(PartyId party, PartyKind kind, Optional<PartyId> distributor, Optional<String> operator,
                     Permissions permissions, Optional<Acting> acting) {

    public Caller {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(acting, "acting");
        if (acting.isPresent() && kind != PartyKind.CUSTOMER) {
            throw new IllegalArgumentException("it is customers that others act for");
        }
        if (distributor.isPresent() != (kind == PartyKind.RESELLER)) {
            throw new IllegalArgumentException("a reseller, and nobody else, has a distributor");
        }
        if (permissions.isOwnCustomersOnly() && operator.isEmpty()) {
            throw new IllegalArgumentException("an account manager is an operator");
        }
    }

    /** Somebody who acts for its own party. */
    public Caller(PartyId party, PartyKind kind, Optional<PartyId> distributor, Optional<String> operator, Permissions permissions) {
        this(party, kind, distributor, operator, permissions, Optional.empty());
    }

    /** The main account of a party that is not a reseller. */
    public static Caller mainAccount(PartyId party, PartyKind kind) {
        return new Caller(party, kind, Optional.empty(), Optional.empty(), Permissions.all());
    }

    /** The main account of a reseller. */
    public static Caller reseller(PartyId party, PartyId distributor) {
        return new Caller(party, PartyKind.RESELLER, Optional.of(distributor), Optional.empty(), Permissions.all());
    }

    /** An operator of the same party. */
    public Caller by(String operatorId, Permissions held) {
        return new Caller(party, kind, distributor, Optional.of(operatorId), held, acting);
    }

    /** The same one with the identity of a customer (AUT-12). @param held what it may do as the customer */
    public Caller as(PartyId customer, Permissions held) {
        return new Caller(customer, PartyKind.CUSTOMER, Optional.empty(), operator, held, Optional.of(new Acting(party, kind, distributor)));
    }

    public boolean is(PartyKind other) {
        return kind == other;
    }
}
