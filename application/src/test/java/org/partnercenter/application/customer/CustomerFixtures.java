package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** Associations to try things on. */
public final class CustomerFixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private CustomerFixtures() {
    }

    public static Association association(String id, String customer, String partner) {
        return association(id, customer, partner, Optional.empty(), NOW);
    }

    public static Association association(String id, String customer, String partner, Optional<String> reseller,
                                          Instant associatedOn) {
        return new Association(new AssociationId(id), new PartyId(customer), new PartyId(partner),
                reseller.map(PartyId::new), AssociationType.RESALE, associatedOn, true, Optional.of("Label-" + customer),
                Optional.empty(), Optional.empty());
    }
}
