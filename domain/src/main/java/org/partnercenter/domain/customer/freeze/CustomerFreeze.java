package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One span of time in which a customer was frozen by those who keep it, as far as it was then. Its text form holds no reason.
 *
 * @param partner  first-tier partner of the customer
 * @param reseller the partner's reseller that keeps the customer, if any
 * @param state    never {@code NOT_FROZEN}
 * @param begun    who did it when, and why
 * @param ended    empty while in force
 */
public record CustomerFreeze(FreezeId id, PartyId customer, PartyId partner, Optional<PartyId> reseller, FreezeState state,
                             Step begun, Optional<Step> ended) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 256;

    /**
     * One step in the life of a freeze.
     *
     * @param at     business time
     * @param by     the party that did it, or whose doing it followed from
     * @param event  what happened
     * @param reason in the words of who did it; free text, and so neither in events nor in the audit trail
     */
    public record Step(Instant at, PartyId by, FreezeEvent event, Optional<String> reason) {

        public Step {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Step[" + at + ", " + by + ", " + event + "]";
        }
    }

    public CustomerFreeze {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(ended, "ended");
        if (state == FreezeState.NOT_FROZEN) {
            throw new IllegalArgumentException("a freeze freezes something");
        }
    }

    static CustomerFreeze begin(FreezeId id, Association association, FreezeState state, Step step) {
        return new CustomerFreeze(id, association.customer(), association.partner(), association.reseller(), state, step,
                Optional.empty());
    }

    CustomerFreeze end(Step step) {
        return new CustomerFreeze(id, customer, partner, reseller, state, begun, Optional.of(step));
    }

    /** The customer is no longer its keeper's: the freeze ends with that. */
    public CustomerFreeze keeperLeft(PartyId by, Instant now) {
        return end(new Step(now, by, FreezeEvent.LEAVE_KEEPER, Optional.empty()));
    }

    /** The same freeze, seen by the reseller that keeps the customer from now on; empty: the partner itself. */
    public CustomerFreeze keptBy(Optional<PartyId> newReseller) {
        return new CustomerFreeze(id, customer, partner, newReseller, state, begun, ended);
    }
}
