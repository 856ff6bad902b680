package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/** How the vendor's operations answer an objection. @param corrected what the bill comes to; there exactly if the objection is accepted */
public record Ruling(boolean accepted, Optional<Money> corrected) {

    public Ruling {
        Objects.requireNonNull(corrected, "corrected");
        if (accepted != corrected.isPresent()) {
            throw new IllegalArgumentException("an accepted objection corrects the amount, a declined one does not");
        }
    }

    public static Decision<Ruling> of(boolean accepted, Optional<Money> corrected) {
        var refusals = new Refusals()
                .refuseIf(accepted && corrected.isEmpty(), ReconcileRefusal.DISPUTE_NEEDS_AMOUNT.refusal())
                .refuseIf(!accepted && corrected.isPresent(), ReconcileRefusal.DISPUTE_AMOUNT_UNUSED.refusal());
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(new Ruling(accepted, corrected));
    }
}
