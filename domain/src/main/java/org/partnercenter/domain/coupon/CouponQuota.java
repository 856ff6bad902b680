package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Money the vendor set aside for a partner to issue coupons from. A value; every change answers a new one.
 *
 * @param partner     the first-tier partner it was granted to, or the platform itself
 * @param reseller    the reseller it was passed on to; empty for the partner's own
 * @param parent      the quota it was passed on from
 * @param origin      how it reached the partner (CPN-61); a quota that was passed on has its parent's
 * @param value       what it began with, adjustments included
 * @param balance     what is left: from 0 to {@code value}
 * @param issuedCount coupons ever issued from it
 * @param issuedTotal face value ever issued from it
 * @param version     grows with every change
 */
public record CouponQuota(QuotaId id, QuotaType type, PartyId partner, Optional<PartyId> reseller,
                          Optional<QuotaId> parent, QuotaOrigin origin, Money value, Money balance, QuotaStatus status,
                          Validity validity, QuotaLimits limits, int issuedCount, Money issuedTotal, Instant createdAt,
                          Instant updatedAt, long version) {

    /** A quota after a change, and the movements that go with it. */
    public record Change(CouponQuota quota, List<Transfer> transfers) {
    }

    public CouponQuota {
        Objects.requireNonNull(id, "id");
        if (balance.minor() < 0 || balance.isMoreThan(value)) {
            throw new IllegalArgumentException("the balance of quota " + id + " leaves 0 to " + value);
        }
    }

    /** A quota as it reaches a partner (CPN-61). The window lies ahead or around {@code now}. */
    public static Decision<Change> grant(QuotaId id, QuotaType type, PartyId partner, QuotaOrigin origin, Money value,
                                         Validity validity, QuotaLimits limits, Instant now) {
        var refusals = new Refusals()
                .refuseIf(!value.isPositive(), () -> CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "quota_value"))
                .refuseIf(validity.isOver(now), () -> CouponRefusal.QUOTA_WINDOW_INVALID.refusal("expire_time", validity.until()))
                .refuseIf(isReversed(limits), () -> CouponRefusal.QUOTA_LIMITS_INVALID.refusal())
                .addAll(CashLimits.faults(type, limits.useLimits()));
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        var quota = new CouponQuota(id, type, partner, Optional.empty(), Optional.empty(), origin, value, value,
                QuotaStatus.NORMAL, validity, limits, 0, Money.zero(value.currency()), now, now, 1);
        return Decision.granted(new Change(quota, List.of(origin.movement().transfer(
                CouponMovement.source(), CouponMovement.account(id), value))));
    }

    private static boolean isReversed(QuotaLimits limits) {
        return limits.minFaceValue().flatMap(min -> limits.maxFaceValue().map(min::isMoreThan)).orElse(false);
    }

    /** The state a reader sees: an expired quota is invalid, whether or not a job has written it down yet. */
    public QuotaStatus statusAt(Instant now) {
        return validity.isOver(now) && QuotaTransition.TABLE.allows(status, QuotaEvent.EXPIRE)
                ? QuotaStatus.INVALID : status;
    }

    /** Who may issue from it: the reseller it was passed on to, else the partner. */
    public PartyId holder() {
        return reseller.orElse(partner);
    }

    /** QTA-02, QTA-03: why nothing can be issued from it now, apart from the balance. */
    List<Refusal> refusalsToIssue(Instant now) {
        return new Refusals()
                .refuseIf(!validity.contains(now), () -> CouponRefusal.QUOTA_OUTSIDE_WINDOW.refusal("quota_id", id)
                        .with("effective_time", validity.from()).with("expire_time", validity.until()))
                .refuseIf(isUnfit(QuotaEvent.ISSUE, now), () -> CouponRefusal.QUOTA_UNFIT.refusal("quota_id", id)
                        .with("status", status.code()))
                .list();
    }

    private boolean isUnfit(QuotaEvent event, Instant now) {
        boolean merelyExpired = status == QuotaStatus.INVALID && validity.isOver(now);
        return !QuotaTransition.TABLE.allows(status, event) && !merelyExpired;
    }

    /** Takes the face value of coupons out. The balance has to cover it. */
    CouponQuota afterIssuing(Money faceValue, int count, Instant now) {
        var total = faceValue.times(count);
        return with(status, value, balance.minus(total), issuedCount + count, issuedTotal.plus(total), now);
    }

    /** CPN-27: takes back what a coupon or a reseller's quota returns, dead or alive. */
    CouponQuota afterReturn(Money amount, Instant now) {
        return with(status, value, balance.plus(amount), issuedCount, issuedTotal, now);
    }

    CouponQuota afterPassingOn(Money amount, Instant now) {
        return with(status, value, balance.minus(amount), issuedCount, issuedTotal, now);
    }

    CouponQuota afterReclaim(Instant now) {
        return with(QuotaStatus.RECLAIMED, value, Money.zero(value.currency()), issuedCount, issuedTotal, now);
    }

    /**
     * QTA-10: the quota that takes back money of this quota's coupons. A reseller's quota that is no longer alive gives way to
     * its parent.
     */
    public QuotaId home(Instant now) {
        var seen = statusAt(now);
        boolean dead = seen == QuotaStatus.INVALID || seen == QuotaStatus.RECLAIMED;
        return dead ? parent.orElse(id) : id;
    }

    public Decision<Change> beginAdjusting(Instant now) {
        var begun = move(QuotaEvent.BEGIN_ADJUSTING, now);
        return Decision.unless(new Refusals().addAll(begun.refusals()).addAll(passedOnRefusals()).list(), begun)
                .flatMap(granted -> granted);
    }

    /** QTA-11: the value of a quota that was passed on is its parent's affair; what is taken back has to fit into the parent. */
    private List<Refusal> passedOnRefusals() {
        return parent.map(from -> List.of(CouponRefusal.QUOTA_WAS_PASSED_ON.refusal("quota_id", id)
                .with("parent_quota_id", from))).orElse(List.of());
    }

    /** Adjusts the value while normal (in one step) or adjusting. What is committed already stays covered. */
    public Decision<Change> adjustTo(Money newValue, Instant now) {
        var seen = statusAt(now);
        var refusals = new Refusals()
                .refuseIf(seen != QuotaStatus.NORMAL && seen != QuotaStatus.ADJUSTING,
                        () -> stateRefusal(QuotaEvent.FINISH_ADJUSTING.name(), seen))
                .addAll(passedOnRefusals());
        var committed = value.minus(balance);
        refusals.refuseIf(newValue.isLessThan(committed), () -> CouponRefusal.QUOTA_BELOW_COMMITTED
                .refusal("committed", committed.toMajor().toPlainString()));
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        var after = with(QuotaStatus.NORMAL, newValue, newValue.minus(committed), issuedCount, issuedTotal, now);
        return Decision.granted(new Change(after, adjustment(newValue)));
    }

    private List<Transfer> adjustment(Money newValue) {
        if (newValue.isMoreThan(value)) {
            return List.of(CouponMovement.QUOTA_RAISED.transfer(CouponMovement.source(), CouponMovement.account(id),
                    newValue.minus(value)));
        }
        return newValue.equals(value) ? List.of() : List.of(CouponMovement.QUOTA_LOWERED.transfer(
                CouponMovement.account(id), CouponMovement.source(), value.minus(newValue)));
    }

    public Decision<Change> freeze(Instant now) {
        return move(QuotaEvent.FREEZE, now);
    }

    public Decision<Change> unfreeze(Instant now) {
        return move(QuotaEvent.UNFREEZE, now);
    }

    public Decision<Change> invalidate(Instant now) {
        return move(QuotaEvent.INVALIDATE, now);
    }

    /** Writes down what {@link #statusAt} already says. Only for a quota whose window is over. */
    public Decision<Change> expire(Instant now) {
        if (!validity.isOver(now)) {
            return Decision.refused(stateRefusal(QuotaEvent.EXPIRE.name(), status));
        }
        return QuotaTransition.TABLE.next(status, QuotaEvent.EXPIRE)
                .map(next -> Decision.granted(new Change(
                        with(next, value, balance, issuedCount, issuedTotal, now), List.of())))
                .orElseGet(() -> Decision.refused(stateRefusal(QuotaEvent.EXPIRE.name(), status)));
    }

    private Decision<Change> move(QuotaEvent event, Instant now) {
        var seen = statusAt(now);
        return QuotaTransition.TABLE.next(seen, event)
                .map(next -> Decision.granted(new Change(
                        with(next, value, balance, issuedCount, issuedTotal, now), List.of())))
                .orElseGet(() -> Decision.refused(stateRefusal(event.name(), seen)));
    }

    /** What can be done with the quota now, and what forbids the rest. It expires by itself, and is seen to at once. */
    public List<Possibility> possibilities(Instant now) {
        return List.of(
                possibility(QuotaEvent.ISSUE, refusalsToIssue(now), now),
                possibility(QuotaEvent.BEGIN_ADJUSTING, beginAdjusting(now).refusals(), now),
                possibility(QuotaEvent.FINISH_ADJUSTING, move(QuotaEvent.FINISH_ADJUSTING, now).refusals(), now),
                possibility(QuotaEvent.FREEZE, freeze(now).refusals(), now),
                possibility(QuotaEvent.UNFREEZE, unfreeze(now).refusals(), now),
                possibility(QuotaEvent.INVALIDATE, invalidate(now).refusals(), now));
    }

    private Possibility possibility(QuotaEvent event, List<Refusal> refusals, Instant now) {
        var to = refusals.isEmpty() ? QuotaTransition.TABLE.next(statusAt(now), event).map(Enum::name).orElse("") : "";
        return new Possibility(event.name(), to, refusals);
    }

    Refusal stateRefusal(String event, QuotaStatus seen) {
        return CouponRefusal.QUOTA_STATE.refusal("quota_id", id).with("status", seen.name()).with("event", event);
    }

    private CouponQuota with(QuotaStatus newStatus, Money newValue, Money newBalance, int newCount, Money newTotal,
                             Instant now) {
        return new CouponQuota(id, type, partner, reseller, parent, origin, newValue, newBalance, newStatus, validity, limits,
                newCount, newTotal, createdAt, now, version + 1);
    }
}
