package org.partnercenter.domain.coupon.activity;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An activity voucher (活动代金券): a configuration of vouchers that the vendor reviews (CPN-60). A value; every change answers a new one.
 *
 * @param partner   of the first tier
 * @param createdAt business time
 * @param updatedAt of the last change
 * @param review    of its last submission; empty until it is submitted
 */
public record ActivityVoucher(ActivityId id, PartyId partner, ActivityTerms terms, ActivityStatus status, Instant createdAt,
                              Instant updatedAt, Optional<Review> review) {

    /** Longest reason for turning one down. */
    public static final int MAX_REASON = 512;

    /**
     * A submission, and what the vendor said.
     *
     * @param decidedAt empty while it is in review, or was withdrawn
     * @param reason    why it was turned down
     */
    public record Review(Instant submittedAt, Optional<Instant> decidedAt, Optional<String> reason) {
    }

    public ActivityVoucher {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(status, "status");
    }

    /** A draft, whose window may be over already. */
    public static Decision<ActivityVoucher> create(ActivityId id, PartyId partner, ActivityTerms terms, Instant now) {
        return Decision.unless(terms.faults(), new ActivityVoucher(id, partner, terms, ActivityStatus.DRAFT, now, now, Optional.empty()));
    }

    /** Other terms; a rejected one becomes a draft again, and keeps the reason until it is submitted. */
    public Decision<ActivityVoucher> edit(ActivityTerms other, Instant now) {
        return step(ActivityEvent.EDIT).flatMap(next -> Decision.unless(other.faults(),
                new ActivityVoucher(id, partner, other, next, createdAt, now, review)));
    }

    public Decision<ActivityVoucher> delete(Instant now) {
        return step(ActivityEvent.DELETE).map(next -> moved(next, review, now));
    }

    /** It goes to the vendor's review. */
    public Decision<ActivityVoucher> submit(Instant now) {
        return step(ActivityEvent.SUBMIT).flatMap(next -> Decision.unless(new Refusals().addAll(terms.faults()).addAll(over(now)).list(),
                moved(next, Optional.of(new Review(now, Optional.empty(), Optional.empty())), now)));
    }

    /** Back to a draft. */
    public Decision<ActivityVoucher> withdraw(Instant now) {
        return step(ActivityEvent.WITHDRAW).map(next -> moved(next, review, now));
    }

    /** A draft with the same terms; this one stays as it is. */
    public Decision<ActivityVoucher> copy(ActivityId copy, Instant now) {
        return step(ActivityEvent.COPY).flatMap(stays -> create(copy, partner, terms, now));
    }

    /** @param seen when what the reviewer looked at was submitted, in whole seconds; empty: it does not say */
    public Decision<ActivityVoucher> approve(Optional<Instant> seen, Instant now) {
        return step(ActivityEvent.APPROVE).flatMap(next -> Decision.unless(new Refusals().addAll(over(now)).addAll(changed(seen)).list(),
                moved(next, decided(Optional.empty(), now), now)));
    }

    /** @param reason told to the partner, 1 to 512 characters @param seen as in {@link #approve} */
    public Decision<ActivityVoucher> reject(String reason, Optional<Instant> seen, Instant now) {
        return step(ActivityEvent.REJECT).flatMap(next -> Decision.unless(changed(seen), moved(next, decided(Optional.of(reason), now), now)));
    }

    private Optional<Review> decided(Optional<String> reason, Instant now) {
        return review.map(before -> new Review(before.submittedAt(), Optional.of(now), reason));
    }

    private List<Refusal> changed(Optional<Instant> seen) {
        boolean again = seen.isPresent() && !seen.equals(review.map(each -> each.submittedAt().truncatedTo(ChronoUnit.SECONDS)));
        return again ? List.of(ActivityRefusal.ACTIVITY_SUBMITTED_AGAIN.refusal("activity_id", id)) : List.of();
    }

    private List<Refusal> over(Instant now) {
        return terms.until().isAfter(now) ? List.of() : List.of(ActivityRefusal.ACTIVITY_IS_OVER.refusal("expire_time", terms.until()));
    }

    /** How many days of the site's calendar it has been in review; empty when it is not. */
    public Optional<Long> daysInReview(ZoneId site, Instant now) {
        return status != ActivityStatus.PROCESSING ? Optional.empty() : review.map(each -> ChronoUnit.DAYS.between(
                each.submittedAt().atZone(site).toLocalDate(), now.atZone(site).toLocalDate()));
    }

    /** What can be done with it now, and what forbids the rest. The right to do it is not looked at. */
    public List<Possibility> possibilities(Instant now) {
        return Arrays.stream(ActivityEvent.values()).filter(event -> event != ActivityEvent.CREATE).map(event -> possibility(event, now))
                .toList();
    }

    private Possibility possibility(ActivityEvent event, Instant now) {
        var decision = switch (event) {
            case CREATE -> throw new IllegalArgumentException("it is created once");
            case EDIT -> edit(terms, now);
            case DELETE -> delete(now);
            case SUBMIT -> submit(now);
            case WITHDRAW -> withdraw(now);
            case COPY -> copy(id, now).map(copy -> this);
            case APPROVE -> approve(Optional.empty(), now);
            case REJECT -> reject("", Optional.empty(), now);
        };
        return decision.fold(after -> new Possibility(event.name(), after.status().name(), List.of()),
                refusals -> new Possibility(event.name(), "", refusals));
    }

    private Decision<ActivityStatus> step(ActivityEvent event) {
        return ActivityTransition.TABLE.next(status, event).map(Decision::granted).orElseGet(() -> Decision.refused(
                ActivityRefusal.ACTIVITY_STATE.refusal("activity_id", id).with("status", status).with("event", event)));
    }

    private ActivityVoucher moved(ActivityStatus next, Optional<Review> how, Instant now) {
        return new ActivityVoucher(id, partner, terms, next, createdAt, now, how);
    }
}
