package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What one incentive comes to for a partner in a period (rulebook 1.3). An estimate has no deadline; a formal bill has.
 *
 * @param policyVersion of the incentive's policy, which it was calculated by
 * @param amount        the sum of its lines, of either sign (INC-10)
 * @param lines         how many lines it has
 * @param calculatedAt  when the amount was found last
 * @param deadline      until when the partner may answer; empty for an estimate
 * @param disputed      an objection is open, which stops the clock (Q2)
 * @param payoutOrder   the order it is paid with, or is netted in when it is negative
 * @param validUntil    after that it lapses (INC-24); empty as long as nothing limits it
 */
public record IncentiveBill(IncentiveBillId id, BillKey key, int policyVersion, Money amount, long lines, IncentiveBillStatus status,
                            Instant calculatedAt, Optional<Deadline> deadline, boolean disputed, Optional<Confirmation> confirmation,
                            Optional<PayoutOrderNo> payoutOrder, Optional<Instant> validUntil) {

    /** Until when the partner may answer, and what happens then. */
    public record Deadline(Instant at, DeadlineEffect effect) {

        public Deadline {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(effect, "effect");
        }
    }

    public IncentiveBill {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(calculatedAt, "calculatedAt");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(payoutOrder, "payoutOrder");
        Objects.requireNonNull(validUntil, "validUntil");
    }

    public static IncentiveBill estimate(IncentiveBillId id, BillKey key, int policyVersion, Money amount, long lines, Instant now) {
        return new IncentiveBill(id, key, policyVersion, amount, lines, IncentiveBillStatus.ESTIMATED, now, Optional.empty(), false,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The estimate again, from what is known now. */
    public Decision<IncentiveBill> estimatedAnew(int policyVersion, Money other, long lines, Instant now) {
        return possible(IncentiveBillEvent.ESTIMATE).orGrant(new IncentiveBill(id, key, policyVersion, other, lines, status, now, deadline,
                disputed, confirmation, payoutOrder, validUntil));
    }

    /** The formal bill, of revenue that is final (INC-04). */
    public Decision<IncentiveBill> generated(int policyVersion, Money other, long lines, Deadline until, Instant now) {
        return possible(IncentiveBillEvent.GENERATE).orGrant(new IncentiveBill(id, key, policyVersion, other, lines,
                IncentiveBillStatus.PENDING_CONFIRMATION, now, Optional.of(until), false, Optional.empty(), payoutOrder, validUntil));
    }

    /** The partner agrees (INC-13). */
    public Decision<IncentiveBill> confirmed(Instant now) {
        return possible(IncentiveBillEvent.CONFIRM)
                .refuseIf(disputed, IncentiveRefusal.INCENTIVE_BILL_DISPUTED.refusal("incentive_bill_id", id))
                .orGrant(confirmed(Confirmation.By.PARTNER, now));
    }

    /** The partner objects, before the deadline (INC-13). */
    public Decision<IncentiveBill> disputed(Instant now) {
        return possible(IncentiveBillEvent.DISPUTE)
                .refuseIf(disputed, IncentiveRefusal.INCENTIVE_BILL_DISPUTED.refusal("incentive_bill_id", id))
                .refuseIf(isOver(now), IncentiveRefusal.INCENTIVE_DEADLINE_OVER.refusal("incentive_bill_id", id)
                        .with("deadline", deadline.map(Deadline::at).orElse(now)))
                .orGrant(pending(amount, lines, calculatedAt, deadline, true));
    }

    /**
     * The objection is answered, with the same amount or another (Q2).
     *
     * @param corrected empty when the amount stands
     * @param until     when the clock, which starts again, is over
     */
    public Decision<IncentiveBill> resolved(Optional<Corrected> corrected, Instant until, Instant now) {
        return possible(IncentiveBillEvent.RESOLVE)
                .refuseIf(!disputed, IncentiveRefusal.INCENTIVE_BILL_NOT_DISPUTED.refusal("incentive_bill_id", id))
                .orGrant(answerable(corrected, until, now));
    }

    /** The vendor's operations correct a confirmed bill that is in no payout order; the partner answers anew. */
    public Decision<IncentiveBill> rejected(Optional<Corrected> corrected, Instant until, Instant now) {
        return possible(IncentiveBillEvent.REJECT)
                .refuseIf(payoutOrder.isPresent(), IncentiveRefusal.INCENTIVE_BILL_IN_PAYOUT.refusal("incentive_bill_id", id)
                        .with("payout_order_no", payoutOrder.map(PayoutOrderNo::value).orElse("")))
                .orGrant(answerable(corrected, until, now));
    }

    /** Its amount is corrected while another objection keeps it open. */
    public Decision<IncentiveBill> corrected(Corrected other, Instant now) {
        return possible(IncentiveBillEvent.RESOLVE)
                .refuseIf(!disputed, IncentiveRefusal.INCENTIVE_BILL_NOT_DISPUTED.refusal("incentive_bill_id", id))
                .orGrant(pending(other.amount(), other.lines(), now, deadline, true));
    }

    /** Its clock stands as well, because another bill of its period is disputed (INC-14). */
    public IncentiveBill held() {
        return pending(amount, lines, calculatedAt, deadline, true);
    }

    /** Another amount, of another number of lines. */
    public record Corrected(Money amount, long lines) {
    }

    /** What its deadline makes of it, if that is over and no objection is open; else itself. */
    public IncentiveBill at(Instant now) {
        if (status != IncentiveBillStatus.PENDING_CONFIRMATION || disputed || !isOver(now)) {
            return this;
        }
        var end = deadline.orElseThrow();
        return end.effect() == DeadlineEffect.AUTO_CONFIRM ? confirmed(Confirmation.By.SYSTEM, end.at())
                : with(IncentiveBillStatus.LAPSED, payoutOrder, validUntil);
    }

    /** Taken into a payout order, whose payment ends it. */
    public Decision<IncentiveBill> taken(PayoutOrderNo order) {
        return possible(IncentiveBillEvent.PAY)
                .refuseIf(payoutOrder.isPresent(), IncentiveRefusal.INCENTIVE_BILL_IN_PAYOUT.refusal("incentive_bill_id", id)
                        .with("payout_order_no", payoutOrder.map(PayoutOrderNo::value).orElse("")))
                .orGrant(with(status, Optional.of(order), validUntil));
    }

    /** Its payout order came to nothing. */
    public IncentiveBill released() {
        return with(status, Optional.empty(), validUntil);
    }

    /** Its payout order was paid. */
    public Decision<IncentiveBill> paid() {
        return possible(IncentiveBillEvent.PAY).orGrant(with(IncentiveBillStatus.ISSUED, payoutOrder, validUntil));
    }

    /** It is valid until then only (INC-24); a later end never takes the place of an earlier one. */
    public IncentiveBill validUntil(Instant end) {
        return with(status, payoutOrder, validUntil.filter(known -> known.isBefore(end)).or(() -> Optional.of(end)));
    }

    /** Its validity is over (INC-24). What a payout order has taken is paid all the same. */
    public Decision<IncentiveBill> expired(Instant now) {
        return possible(IncentiveBillEvent.EXPIRE)
                .refuseIf(payoutOrder.isPresent(), IncentiveRefusal.INCENTIVE_BILL_IN_PAYOUT.refusal("incentive_bill_id", id)
                        .with("payout_order_no", payoutOrder.map(PayoutOrderNo::value).orElse("")))
                .refuseIf(validUntil.filter(end -> !now.isBefore(end)).isEmpty(),
                        IncentiveRefusal.INCENTIVE_STILL_VALID.refusal("incentive_bill_id", id))
                .orGrant(with(IncentiveBillStatus.LAPSED, payoutOrder, validUntil));
    }

    /** Confirmed, in no payout order, and valid: it can be requested if it is positive and not frozen, or nets others if it is negative. */
    public boolean isOpen(Instant now) {
        return status == IncentiveBillStatus.ISSUING && payoutOrder.isEmpty() && validUntil.filter(end -> !now.isBefore(end)).isEmpty();
    }

    private boolean isOver(Instant now) {
        return deadline.filter(end -> !now.isBefore(end.at())).isPresent();
    }

    private Refusals possible(IncentiveBillEvent event) {
        return new Refusals().refuseIf(!IncentiveBillTransition.TABLE.allows(status, event), state(event));
    }

    private Refusal state(IncentiveBillEvent event) {
        return IncentiveRefusal.INCENTIVE_BILL_STATE.refusal("incentive_bill_id", id).with("status", status.name()).with("event", event.name());
    }

    private IncentiveBill confirmed(Confirmation.By by, Instant at) {
        return new IncentiveBill(id, key, policyVersion, amount, lines, IncentiveBillStatus.ISSUING, calculatedAt, deadline, false,
                Optional.of(new Confirmation(by, at)), payoutOrder, validUntil);
    }

    private IncentiveBill answerable(Optional<Corrected> corrected, Instant until, Instant now) {
        return pending(corrected.map(Corrected::amount).orElse(amount), corrected.map(Corrected::lines).orElse(lines),
                corrected.isPresent() ? now : calculatedAt,
                Optional.of(new Deadline(until, deadline.map(Deadline::effect).orElse(DeadlineEffect.AUTO_CONFIRM))), false);
    }

    private IncentiveBill pending(Money sum, long count, Instant calculated, Optional<Deadline> until, boolean objection) {
        return new IncentiveBill(id, key, policyVersion, sum, count, IncentiveBillStatus.PENDING_CONFIRMATION, calculated, until, objection,
                Optional.empty(), payoutOrder, validUntil);
    }

    private IncentiveBill with(IncentiveBillStatus next, Optional<PayoutOrderNo> order, Optional<Instant> end) {
        return new IncentiveBill(id, key, policyVersion, amount, lines, next, calculatedAt, deadline, disputed, confirmation, order, end);
    }
}
