package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Asks that a customer leaves its partner, or goes on with it in the other model.
 *
 * @param customer       asked for; itself where the customer asks
 * @param target         the model to switch to; empty: to leave
 * @param reason         words for the other side; a partner has to give some
 * @param noticeAccepted whether a partner has accepted the notice of what follows
 */
public record SubmitChange(PartyId customer, Optional<AssociationType> target, Optional<String> reason, boolean noticeAccepted) {

    @Override
    public String toString() {
        return "SubmitChange[" + customer + "]";
    }
}
