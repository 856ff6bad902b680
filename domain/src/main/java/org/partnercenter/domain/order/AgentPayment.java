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
 */
public record AgentPayment(boolean chosen, Optional<PartyId> payer, Optional<Rejection> rejection) {

    /** @param reason 1 to 256 characters */
    public record Rejection(PartyId partner, String reason, Instant at) {
    }

    public static AgentPayment none() {
        return new AgentPayment(false, Optional.empty(), Optional.empty());
    }

    /** Whether it is the partner's turn. */
    public boolean isOpen() {
        return chosen && rejection.isEmpty();
    }

    AgentPayment keeping(AgentPayment before) {
        return new AgentPayment(chosen, payer, before.rejection);
    }

    AgentPayment rejected(Rejection by) {
        return new AgentPayment(chosen, payer, Optional.of(by));
    }
}
