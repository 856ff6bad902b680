package org.partnercenter.application.order;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks who looked after customers at some moment; nobody is absent. */
@FunctionalInterface
public interface KeepersAt {

    record Moment(PartyId customer, Instant at) {
    }

    /** @param reseller the second tier, if it is a reseller's customer */
    record Keeper(PartyId partner, Optional<PartyId> reseller, AssociationType type) {

        /** Who of the two looks after the customer. */
        public PartyId party() {
            return reseller.orElse(partner);
        }
    }

    Map<Moment, Keeper> of(Set<Moment> moments);
}
