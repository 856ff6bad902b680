package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.SiteDays;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A partner's application for the incentive of an opportunity it has won.
 *
 * @param customer  of the opportunity, as it was when it was applied for
 * @param offerings of the opportunity then, by code
 * @param words     why it was rejected or disqualified last
 * @param published what is publicised, once the review is passed
 */
public record OpportunityIncentive(OpportunityIncentiveId id, PartyId partner, OpportunityIncentiveStatus status, IncentiveClaim claim,
                                   EndCustomer customer, List<String> offerings, Instant appliedAt, Instant changedAt, Review review,
                                   Optional<String> words, Optional<Published> published) {

    public static final int MAX_WORDS = 500;

    /** @param due until when the review should be done; nothing happens then @param alert when the vendor is reminded of it */
    public record Review(Optional<Instant> due, Optional<Instant> alert) {

        static final Review DONE = new Review(Optional.empty(), Optional.empty());

        public Review {
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(alert, "alert");
        }
    }

    /** @param amount as it was publicised; corrections are the bill's @param value of the project @param bill id of the incentive bill */
    public record Published(Money amount, Money value, String bill) {

        public Published {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(bill, "bill");
        }
    }

    public OpportunityIncentive {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(customer, "customer");
        offerings = List.copyOf(offerings);
        Objects.requireNonNull(appliedAt, "appliedAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(published, "published");
    }

    /** Applies; everything that stands in the way is told at once. */
    public static Decision<OpportunityIncentive> apply(OpportunityIncentiveId id, PartyId partner, IncentiveClaim claim, ClaimSurroundings around,
                                                       SiteDays days, Instant now) {
        return Decision.unless(new ClaimCheck(id, claim, around).faults(), submitted(id, partner, claim, around, days, now));
    }

    private static OpportunityIncentive submitted(OpportunityIncentiveId id, PartyId partner, IncentiveClaim claim, ClaimSurroundings around,
                                                  SiteDays days, Instant now) {
        var content = around.opportunity().content();
        return new OpportunityIncentive(id, partner, OpportunityIncentiveStatus.UNDER_REVIEW, claim, content.customer(),
                content.approach().offerings(), now, now, new Review(Optional.of(days.incentiveReview(now)), Optional.of(days.incentiveReminder(now))),
                Optional.empty(), Optional.empty());
    }

    /** Applies again, for the same opportunity. */
    public Decision<OpportunityIncentive> resubmit(ClaimedProject other, ClaimSurroundings around, SiteDays days, Instant now) {
        return step(OpportunityIncentiveEvent.RESUBMIT)
                .flatMap(next -> apply(id, partner, new IncentiveClaim(claim.opportunity(), other), around, days, now));
    }

    /**
     * The review is passed, and the amount publicised (OPI-01).
     *
     * @param amount more than zero
     * @param bill   id of the incentive bill it is publicised with
     * @param of     the opportunity as it is now
     * @param sale   by which a seller has won it
     */
    public Decision<OpportunityIncentive> approve(Money amount, String bill, SharedOpportunity of, Optional<MarketplaceSale> sale, Instant now) {
        var value = value(of, sale);
        return step(OpportunityIncentiveEvent.APPROVE).flatMap(next -> new Refusals()
                .refuseIf(of.status() != OpportunityStatus.DELIVERED, OpportunityIncentiveRefusal.OPI_NOT_DELIVERED.refusal("status", of.status()))
                .refuseIf(value.filter(most -> !amount.isMoreThan(most)).isEmpty(), OpportunityIncentiveRefusal.OPI_ABOVE_VALUE
                        .refusal("value", value.map(most -> most.toMajor().toPlainString()).orElse("-")))
                .orGrant(next)).map(next -> in(next, Review.DONE, words, value.map(most -> new Published(amount, most, bill)), now));
    }

    private Optional<Money> value(SharedOpportunity of, Optional<MarketplaceSale> sale) {
        return claim.project().kind() == OpportunityIncentiveKind.MARKETPLACE_SHARE ? sale.map(MarketplaceSale::amount)
                : of.latest().flatMap(Progress.Latest::signed);
    }

    public Decision<OpportunityIncentive> reject(String why, Instant now) {
        return step(OpportunityIncentiveEvent.REJECT).map(next -> in(next, Review.DONE, Optional.of(why), published, now));
    }

    /** Its partner is excluded for fraud (OPI-07); empty if it is too late for that, or over already. */
    public Optional<OpportunityIncentive> disqualify(String why, Instant now) {
        return OpportunityIncentiveTransition.TABLE.next(status, OpportunityIncentiveEvent.DISQUALIFY)
                .map(next -> in(next, Review.DONE, Optional.of(why), published, now));
    }

    /** It follows its bill; empty if there is nothing to follow. */
    public Optional<OpportunityIncentive> follow(OpportunityIncentiveEvent event, Instant now) {
        return event.isBills() ? OpportunityIncentiveTransition.TABLE.next(status, event).map(next -> in(next, review, words, published, now))
                : Optional.empty();
    }

    /** The same, once the vendor was reminded of its review. */
    public Optional<OpportunityIncentive> alerted(Instant now) {
        return review.alert().filter(at -> !now.isBefore(at)).map(at -> new OpportunityIncentive(id, partner, status, claim, customer, offerings,
                appliedAt, changedAt, new Review(review.due(), Optional.empty()), words, published));
    }

    /** What the one side can do now, and what forbids the rest. @param vendors whether the vendor asks, else the partner */
    public List<Possibility> possibilities(boolean vendors) {
        Predicate<OpportunityIncentiveEvent> asked = vendors ? OpportunityIncentiveEvent::isPlatforms : OpportunityIncentiveEvent::isPartners;
        return Arrays.stream(OpportunityIncentiveEvent.values()).filter(asked.and(event -> event != OpportunityIncentiveEvent.APPLY))
                .map(event -> step(event).fold(next -> new Possibility(event.name(), next.name(), List.of()),
                        refusals -> new Possibility(event.name(), "", refusals))).toList();
    }

    private Decision<OpportunityIncentiveStatus> step(OpportunityIncentiveEvent event) {
        return OpportunityIncentiveTransition.TABLE.next(status, event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(OpportunityIncentiveRefusal.OPI_STATE.refusal("status", status).with("event", event)));
    }

    private OpportunityIncentive in(OpportunityIncentiveStatus next, Review by, Optional<String> why, Optional<Published> what, Instant now) {
        return new OpportunityIncentive(id, partner, next, claim, customer, offerings, appliedAt, now, by, why, what);
    }

    @Override
    public String toString() {
        return "OpportunityIncentive[" + id + ", " + status + "]";
    }
}
