package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A partner's objection to one bill (INC-13).
 *
 * @param amount  of the bill when it was raised
 * @param claim   what the partner says
 * @param answer  empty while it is open
 */
public record Dispute(DisputeId id, IncentiveBillId bill, PartyId partner, ReconciliationPeriod period, Money amount, Claim claim,
                      Instant raisedAt, DisputeStatus status, Optional<Answer> answer) {

    public static final int MAX_REASON = 500;
    public static final int MAX_EVIDENCE = 2000;

    /**
     * What the partner objects to.
     *
     * @param reason   up to 500 characters
     * @param evidence what proves it, up to 2 000 characters
     * @param claimed  what the bill should come to
     * @param figures  the differences it was made from
     */
    public record Claim(String reason, Optional<String> evidence, Optional<Money> claimed, Optional<Differences> figures) {

        public Claim {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(claimed, "claimed");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /** The differences between bill and figures. @param ours sum of the bill's lines @param theirs sum of the figures */
    public record Differences(int count, Money ours, Money theirs) {
    }

    /** The end of it. @param comment of the vendor; of a withdrawal the partner's, if any @param corrected the bill's new amount */
    public record Answer(Instant at, Optional<String> comment, Optional<Money> corrected) {
    }

    public Dispute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(raisedAt, "raisedAt");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(answer, "answer");
    }

    public boolean isOpen() {
        return status == DisputeStatus.OPEN;
    }

    /** The vendor answers. @param present what the bill comes to now */
    public Decision<Dispute> answer(Ruling ruling, Money present, String comment, Instant now) {
        return ruling.corrected().map(other -> accept(other, present, comment, now)).orElseGet(() -> decline(comment, now));
    }

    private Decision<Dispute> accept(Money corrected, Money present, String comment, Instant now) {
        return possible(DisputeEvent.ACCEPT)
                .refuseIf(corrected.equals(present), ReconcileRefusal.DISPUTE_AMOUNT_SAME.refusal("amount", present))
                .orGrant(ended(DisputeStatus.ACCEPTED, new Answer(now, Optional.of(comment), Optional.of(corrected))));
    }

    private Decision<Dispute> decline(String comment, Instant now) {
        return possible(DisputeEvent.DECLINE).orGrant(ended(DisputeStatus.DECLINED, new Answer(now, Optional.of(comment), Optional.empty())));
    }

    public Decision<Dispute> withdraw(Instant now) {
        return possible(DisputeEvent.WITHDRAW).orGrant(ended(DisputeStatus.WITHDRAWN, new Answer(now, Optional.empty(), Optional.empty())));
    }

    private Refusals possible(DisputeEvent event) {
        return new Refusals().refuseIf(!DisputeTransition.TABLE.allows(status, event), ReconcileRefusal.DISPUTE_STATE
                .refusal("dispute_id", id).with("status", status.name()).with("event", event.name()));
    }

    private Dispute ended(DisputeStatus next, Answer end) {
        return new Dispute(id, bill, partner, period, amount, claim, raisedAt, next, Optional.of(end));
    }
}
