package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a partner is to pay (ORD-16).
 *
 * @param chosen    whether the customer chose that
 * @param payer     the partner; empty: the one that looks after the customer
 * @param rejection what the partner said instead of paying
 * @param lapsed    when it was told that its time was over, unpaid
 */
public record AgentPayment(boolean chosen, Optional<PartyId> payer, Optional<Rejection> rejection, Optional<Instant> lapsed) {

    /** @param reason 1 to 256 characters */
    public record Rejection(PartyId partner, String reason, Instant at) {
    }

    public static AgentPayment none() {
        return new AgentPayment(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Left to a partner. @param payer empty: the one that looks after the customer */
    public static AgentPayment leftTo(Optional<PartyId> payer) {
        return new AgentPayment(true, payer, Optional.empty(), Optional.empty());
    }

    /** Whether it is the partner's turn. */
    public boolean isOpen() {
        return chosen && rejection.isEmpty();
    }

    /** @param sameDeadline whether it has to be paid by the same instant as before */
    AgentPayment keeping(AgentPayment before, boolean sameDeadline) {
        return new AgentPayment(chosen, payer, before.rejection, before.lapsed.filter(told -> sameDeadline));
    }

    AgentPayment rejected(Rejection by) {
        return new AgentPayment(chosen, payer, Optional.of(by), lapsed);
    }

    AgentPayment lapsed(Instant at) {
        return new AgentPayment(chosen, payer, rejection, Optional.of(at));
    }
}
