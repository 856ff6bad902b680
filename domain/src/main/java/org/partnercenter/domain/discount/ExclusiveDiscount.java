package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An exclusive discount (专属优惠): from its application on. What it works for is named in it, and nothing else (EXD-06).
 *
 * @param partner   who applied
 * @param reseller  who looks after the customer for the partner, if any
 * @param stored    where it stands, the clock aside: {@link #status} tells the rest
 * @param createdAt business time
 * @param review    empty until it is submitted
 * @param end       how it was ended before its time, if it was
 */
public record ExclusiveDiscount(DiscountId id, PartyId partner, Optional<PartyId> reseller, DiscountAsk ask, DiscountStatus stored,
                                Instant createdAt, Optional<DiscountReview> review, Optional<DiscountEnd> end) {

    /** Who keeps a customer now. @param partner of the first tier */
    public record Keeper(PartyId partner, Optional<PartyId> reseller) {
    }

    /**
     * What is known around one when it is applied for.
     *
     * @param applicant what there is to know of who applies
     * @param keeper    who keeps the customer now
     * @param nameTaken whether another one of the partner's has the name
     * @param offers    those of the lines that exist
     */
    public record Surroundings(DiscountEligibility applicant, Optional<Keeper> keeper, boolean nameTaken, Map<OfferKey, MarketplaceOffer> offers) {
    }

    public ExclusiveDiscount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(ask, "ask");
        Objects.requireNonNull(stored, "stored");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(end, "end");
    }

    /** A draft: what would be asked, without being asked yet. */
    public static Decision<ExclusiveDiscount> draft(DiscountId id, PartyId partner, DiscountAsk ask, Surroundings around, Instant now) {
        return Decision.unless(againstKeeping(partner, ask, around), fresh(id, partner, ask, around, now));
    }

    /** The new application, passed by itself or waiting for its reviewer; or all reasons against it. @param special see {@link #submit} */
    public static Decision<ExclusiveDiscount> apply(DiscountId id, PartyId partner, DiscountAsk ask, boolean special, Surroundings around,
                                                    Instant now) {
        return fresh(id, partner, ask, around, now).submit(special, around, now);
    }

    private static ExclusiveDiscount fresh(DiscountId id, PartyId partner, DiscountAsk ask, Surroundings around, Instant now) {
        return new ExclusiveDiscount(id, partner, around.keeper().flatMap(Keeper::reseller), ask, DiscountStatus.DRAFT, now, Optional.empty(),
                Optional.empty());
    }

    /** Something else is asked; a rejected one stays rejected until it is submitted again (EXD-07). */
    public Decision<ExclusiveDiscount> edit(DiscountAsk other, Surroundings around, Instant now) {
        return step(DiscountEvent.EDIT, now).flatMap(next -> Decision.unless(againstKeeping(partner, other, around),
                new ExclusiveDiscount(id, partner, around.keeper().flatMap(Keeper::reseller), other, next, createdAt,
                        other.equals(ask) ? review : review.map(DiscountReview::ofNoSeller), end)));
    }

    /**
     * It is submitted, for the first time or again: inside the range it passes by itself, outside it waits for its reviewer if that is
     * meant (EXD-04).
     *
     * @param special the applicant confirms that what lies outside the range is a special request
     */
    public Decision<ExclusiveDiscount> submit(boolean special, Surroundings around, Instant now) {
        if (!DiscountTransition.TABLE.allows(status(now), DiscountEvent.PASS)) {
            return Decision.refused(state(special ? DiscountEvent.REQUEST : DiscountEvent.PASS, now));
        }
        var lines = ask.lines().stream().map(line -> Optional.ofNullable(around.offers().get(line.key()))
                .map(offer -> line.under(offer.terms())).orElse(line)).toList();
        var shortfalls = lines.stream().flatMap(line -> line.shortfalls().stream()).toList();
        var refusals = new Refusals().addAll(againstKeeping(partner, ask, around)).addAll(unknown(around))
                .refuseIf(!ask.from().isAfter(now), DiscountRefusal.DISCOUNT_STARTS_TOO_EARLY.refusal("field", "valid_from"))
                .addAll(special ? List.of() : shortfalls);
        var reviewers = new LinkedHashSet<Reviewer>();
        ask.lines().stream().flatMap(line -> Optional.ofNullable(around.offers().get(line.key())).stream())
                .forEach(offer -> reviewers.add(offer.reviewer(partner)));
        refusals.refuseIf(reviewers.size() > 1, DiscountRefusal.DISCOUNT_REVIEWERS_DIFFER.refusal("reviewers", reviewers.size()));
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        boolean passes = shortfalls.isEmpty();
        return step(passes ? DiscountEvent.PASS : DiscountEvent.REQUEST, now).map(next -> new ExclusiveDiscount(id, partner,
                around.keeper().flatMap(Keeper::reseller), ask.with(lines), next, createdAt, Optional.of(new DiscountReview(
                reviewers.iterator().next(), !passes, now, passes ? Optional.of(now) : Optional.empty(), Optional.empty())), Optional.empty()));
    }

    private static List<Refusal> againstKeeping(PartyId partner, DiscountAsk ask, Surroundings around) {
        return new Refusals().addAll(around.applicant().againstApplying())
                .refuseIf(around.keeper().filter(keeper -> keeper.partner().equals(partner)).isEmpty(),
                        DiscountRefusal.DISCOUNT_CUSTOMER_NOT_YOURS.refusal("customer_id", ask.customer()))
                .refuseIf(around.nameTaken(), DiscountRefusal.DISCOUNT_NAME_TAKEN.refusal("field", "discount_name"))
                .addAll(ask.faults()).list();
    }

    private List<Refusal> unknown(Surroundings around) {
        var refusals = new ArrayList<Refusal>();
        ask.lines().stream().map(DiscountLine::key).distinct().filter(key -> !around.offers().containsKey(key)).forEach(key ->
                refusals.add(DiscountRefusal.DISCOUNT_OFFER_UNKNOWN.refusal("product_id", key.product())
                        .with("specification", key.specification())));
        return refusals;
    }

    /** By how much it lies outside the range it was submitted under; empty if it lies inside (EXD-04). */
    public List<Refusal> shortfalls() {
        return ask.lines().stream().flatMap(line -> line.shortfalls().stream()).toList();
    }

    /**
     * Its reviewer grants it, from now on at the earliest (EXD-03).
     *
     * @param by        the seller that reviews; empty: the vendor
     * @param applicant what there is to know now of who applied: it may have lost what it needs since (EXD-01)
     * @param seen      when what the reviewer looked at was submitted, in whole seconds; empty: it does not say
     */
    public Decision<ExclusiveDiscount> approve(Optional<PartyId> by, DiscountEligibility applicant, Optional<Instant> seen, Instant now) {
        return reviewed(DiscountEvent.APPROVE, by, now).flatMap(next -> Decision.unless(new Refusals()
                .refuseIf(!applicant.againstApplying().isEmpty(), DiscountRefusal.DISCOUNT_APPLICANT_NOT_ELIGIBLE.refusal("discount_id", id)
                        .with("partner_id", partner))
                .refuseIf(!ask.until().isAfter(now), DiscountRefusal.DISCOUNT_IS_OVER.refusal("valid_to", ask.until()))
                .refuseIf(seen.isPresent() && !seen.equals(submittedInSecond()), DiscountRefusal.DISCOUNT_SUBMITTED_AGAIN
                        .refusal("discount_id", id)).list(), next))
                .map(next -> new ExclusiveDiscount(id, partner, reseller, ask.startingFrom(now), next, createdAt,
                        review.map(each -> each.decided(now, Optional.empty())), end));
    }

    private Optional<Instant> submittedInSecond() {
        return review.map(DiscountReview::submittedAt).map(at -> at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Its reviewer turns it down. @param by the seller that reviews; empty: the vendor */
    public Decision<ExclusiveDiscount> reject(Optional<PartyId> by, String reason, Instant now) {
        return reviewed(DiscountEvent.REJECT, by, now).map(next -> decided(next, Optional.of(reason), now));
    }

    private Decision<DiscountStatus> reviewed(DiscountEvent event, Optional<PartyId> by, Instant now) {
        return step(event, now).flatMap(next -> Decision.unless(new Refusals().refuseIf(
                !review.map(DiscountReview::reviewer).map(Reviewer::seller).equals(Optional.of(by)),
                DiscountRefusal.DISCOUNT_REVIEWED_BY_SELLER.refusal("discount_id", id)).list(), next));
    }

    private ExclusiveDiscount decided(DiscountStatus next, Optional<String> reason, Instant now) {
        return new ExclusiveDiscount(id, partner, reseller, ask, next, createdAt, review.map(each -> each.decided(now, reason)), end);
    }

    /** The partner takes it back while it is under approval (EXD-08). */
    public Decision<ExclusiveDiscount> withdraw(PartyId by, Instant now) {
        return ended(DiscountEvent.WITHDRAW, by, now);
    }

    /** The partner deletes it before it takes effect (EXD-09). */
    public Decision<ExclusiveDiscount> delete(PartyId by, Instant now) {
        return ended(DiscountEvent.DELETE, by, now);
    }

    /** The partner ends it while it is in effect (EXD-09). */
    public Decision<ExclusiveDiscount> invalidate(PartyId by, Instant now) {
        return ended(DiscountEvent.INVALIDATE, by, now);
    }

    /** Its customer is not the partner's any more. @param by whose command brought that about */
    public Decision<ExclusiveDiscount> loseCustomer(PartyId by, Instant now) {
        return ended(DiscountEvent.LOSE_CUSTOMER, by, now);
    }

    private Decision<ExclusiveDiscount> ended(DiscountEvent event, PartyId by, Instant now) {
        return step(event, now).map(next -> new ExclusiveDiscount(id, partner, reseller, ask, next, createdAt, review,
                Optional.of(new DiscountEnd(now, by, event))));
    }

    /** Another one looks after the customer for the partner now: the discount goes on. */
    public ExclusiveDiscount keptBy(Optional<PartyId> other) {
        return new ExclusiveDiscount(id, partner, other, ask, stored, createdAt, review, end);
    }

    /** Where it stands now: what was approved waits for its time, works, and is over, by the clock (EXD-03). */
    public DiscountStatus status(Instant now) {
        if (stored != DiscountStatus.APPROVED) {
            return stored;
        }
        if (now.isBefore(ask.from())) {
            return DiscountStatus.PENDING_EFFECT;
        }
        return ask.until().isBefore(now) ? DiscountStatus.EXPIRED : DiscountStatus.EFFECTIVE;
    }

    /** What can be asked of it now, and what forbids the rest. The right to review is not looked at. */
    public List<Possibility> possibilities(Surroundings around, Instant now) {
        return Arrays.stream(DiscountEvent.values()).filter(event -> event.isAsked() && event != DiscountEvent.SAVE)
                .map(event -> possibility(event, around, now)).toList();
    }

    private Possibility possibility(DiscountEvent event, Surroundings around, Instant now) {
        Decision<ExclusiveDiscount> decision = switch (event) {
            case EDIT -> edit(ask, around, now);
            case PASS -> submit(false, around, now);
            case REQUEST -> submit(true, around, now).flatMap(next -> next.stored == DiscountStatus.MANUAL_REVIEW ? Decision.granted(next)
                    : Decision.refused(DiscountRefusal.DISCOUNT_INSIDE_RANGE.refusal()));
            case APPROVE -> approve(seller(), around.applicant(), Optional.empty(), now);
            case REJECT -> reject(seller(), "", now);
            case WITHDRAW, DELETE, INVALIDATE, SAVE, SCHEDULE, BEGIN, RUN_OUT, LOSE_CUSTOMER -> ended(event, partner, now);
        };
        return decision.fold(next -> new Possibility(event.name(), next.status(now).name(), List.of()),
                refusals -> new Possibility(event.name(), "", refusals));
    }

    /** Whether no other of the partner's may have its name: what was turned down or ended gives its name free (EXD-02). */
    public boolean hasName() {
        return switch (stored) {
            case REJECTED, WITHDRAWN, DELETED, INVALIDATED -> false;
            case DRAFT, MANUAL_REVIEW, APPROVED, PENDING_EFFECT, EFFECTIVE, EXPIRED -> true;
        };
    }

    /** The seller that reviews it; empty where the vendor does. */
    public Optional<PartyId> seller() {
        return review.map(DiscountReview::reviewer).flatMap(Reviewer::seller);
    }

    private Decision<DiscountStatus> step(DiscountEvent event, Instant now) {
        return DiscountTransition.TABLE.next(status(now), event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(state(event, now)));
    }

    private Refusal state(DiscountEvent event, Instant now) {
        return DiscountRefusal.DISCOUNT_STATE.refusal("discount_id", id).with("status", status(now)).with("event", event);
    }
}
