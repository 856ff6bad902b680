package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the payment gate answers.
 *
 * @param blockers everything that stands in the way, in the order of the rulebook
 * @param warnings what a payment now would give up, or what else the partner should know; they forbid nothing
 * @param amount   what would be paid: the sum of the months that passed (PAY-13)
 */
public record PaymentVerdict(List<Blocker> blockers, List<Refusal> warnings, Money amount) {

    /**
     * One thing that stands in the way. Its remedy is the refusal's.
     *
     * @param endsOn the first day, at the site, on which it is over even if nobody does anything; empty if somebody has to
     */
    public record Blocker(Refusal refusal, Optional<LocalDate> endsOn) {

        public Blocker {
            Objects.requireNonNull(refusal, "refusal");
            Objects.requireNonNull(endsOn, "endsOn");
        }
    }

    public PaymentVerdict {
        blockers = List.copyOf(blockers);
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(amount, "amount");
    }

    public boolean isAllowed() {
        return blockers.isEmpty();
    }

    public List<Refusal> refusals() {
        return blockers.stream().map(Blocker::refusal).toList();
    }
}
