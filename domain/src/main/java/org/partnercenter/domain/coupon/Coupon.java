package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.AssociationType;
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
 * A coupon. A value; every change answers a new one with the movements that go with it. Face value, scope and validity never
 * change once issued (CPN-15).
 *
 * @param quota           the quota it was issued from
 * @param partner         the first-tier partner behind it, or the platform
 * @param reseller        the reseller that issued it; empty for the partner's own
 * @param holder          whose it is: a customer, or a partner
 * @param associationType the holder's model when it was issued; empty when the holder is a partner
 * @param balance         what is left: from 0 to {@code faceValue}
 * @param hold            the order that reserves part of it
 * @param memo            seen by the issuer only (CPN-13)
 * @param endedAt         when it was used up or reclaimed
 * @param timesUsed       how often it paid; a use that came back to the holder entirely does not count
 */
public record Coupon(CouponId id, CouponType type, CouponStatus status, QuotaId quota, PartyId partner,
                     Optional<PartyId> reseller, PartyId holder, Optional<AssociationType> associationType, Money faceValue,
                     Money balance, Optional<Hold> hold, Validity validity, List<UseLimit> useLimits, boolean frozen,
                     Optional<String> memo, Instant createdAt, Optional<Instant> lastUsedAt, Optional<OrderId> lastOrder,
                     Optional<Instant> endedAt, int timesUsed, long version) {

    /** A part of the balance reserved for an order. */
    public record Hold(OrderId order, Money amount) {
    }

    /** A coupon after a change, and the movements that go with it. */
    public record Change(Coupon coupon, List<Transfer> transfers) {

        /** The amount that goes back to a quota. */
        public Money returned() {
            return transfers.stream().filter(transfer -> transfer.to().name().startsWith("quota/")).map(Transfer::amount)
                    .reduce(Money.zero(coupon.balance.currency()), Money::plus);
        }
    }

    /**
     * What one order used of a coupon.
     *
     * @param used       all it ever used
     * @param left       of that, what has not been returned yet
     * @param lastUsedAt when it used it last
     */
    public record Use(Money used, Money left, Instant lastUsedAt) {

        /** The same after part of it was returned. */
        public Use afterReturning(Money amount) {
            return new Use(used, left.minus(amount), lastUsedAt);
        }
    }

    public Coupon {
        Objects.requireNonNull(id, "id");
        useLimits = List.copyOf(useLimits);
        if (balance.minor() < 0 || balance.isMoreThan(faceValue)) {
            throw new IllegalArgumentException("the balance of coupon " + id + " leaves 0 to " + faceValue);
        }
    }

    /** CPN-50: the state a reader sees: expired by its time, whether or not a job has run. */
    public CouponStatus statusAt(Instant now) {
        return status == CouponStatus.AVAILABLE && validity.isOver(now) ? CouponStatus.EXPIRED : status;
    }

    /** CPN-47: whether what it pays counts for the partner's rebates; empty for others than cash coupons, of which nothing counts. */
    public Optional<Boolean> countsForRebate() {
        return CashLimits.countsForRebate(type, useLimits);
    }

    /** The issuer: the reseller, else the partner. */
    public PartyId issuer() {
        return reseller.orElse(partner);
    }

    /** CPN-20…CPN-25: takes the whole balance back by hand. {@code resaleOnly}: the open API, which serves resale customers. */
    public Decision<Change> reclaim(boolean resaleOnly, QuotaId home, Instant now) {
        return new Refusals()
                .refuseIf(!CouponTransition.TABLE.allows(statusAt(now), CouponEvent.RECLAIM),
                        () -> CouponRefusal.COUPON_NOT_RECLAIMABLE.refusal("coupon_id", id)
                                .with("status", statusAt(now).code()))
                .refuseIf(resaleOnly && associationType.filter(AssociationType.REFERRAL::equals).isPresent(),
                        () -> CouponRefusal.COUPON_OF_REFERRAL_CUSTOMER.refusal("coupon_id", id))
                .addAll(heldRefusals(now))
                .orGrant(returned(CouponEvent.RECLAIM, CouponMovement.COUPON_RECLAIMED, home, now));
    }

    private List<Refusal> heldRefusals(Instant now) {
        return statusAt(now) != CouponStatus.AVAILABLE ? List.of() : hold
                .map(held -> List.of(CouponRefusal.COUPON_HELD.refusal("coupon_id", id).with("order_id", held.order())))
                .orElse(List.of());
    }

    /** CPN-30, CPN-32: takes the balance back because of what happened to the customer; a hold does not stop it. */
    public Decision<Change> reclaimBySystem(CouponMovement cause, QuotaId home, Instant now) {
        if (!CouponTransition.TABLE.allows(statusAt(now), CouponEvent.RECLAIM_BY_SYSTEM)) {
            return Decision.refused(stateRefusal(CouponEvent.RECLAIM_BY_SYSTEM, now));
        }
        return Decision.granted(returned(CouponEvent.RECLAIM_BY_SYSTEM, cause, home, now));
    }

    /** CPN-31: gives the balance back once the time is over; a hold does not stop it. */
    public Decision<Change> expire(QuotaId home, Instant now) {
        if (!validity.isOver(now) || !CouponTransition.TABLE.allows(status, CouponEvent.EXPIRE)) {
            return Decision.refused(stateRefusal(CouponEvent.EXPIRE, now));
        }
        return Decision.granted(returned(CouponEvent.EXPIRE, CouponMovement.RECLAIMED_ON_EXPIRY, home, now));
    }

    private Change returned(CouponEvent event, CouponMovement movement, QuotaId home, Instant now) {
        var next = CouponTransition.TABLE.next(status, event).orElse(status);
        var after = with(next, zero(), Optional.empty(), lastUsedAt, lastOrder,
                event == CouponEvent.EXPIRE ? endedAt : Optional.of(now));
        return new Change(after, transfersIfAny(movement, home));
    }

    private List<Transfer> transfersIfAny(CouponMovement movement, QuotaId home) {
        return balance.isZero() ? List.of() : List.of(movement.transfer(
                CouponMovement.account(id), CouponMovement.account(home), balance));
    }

    /** Reserves an amount for an order that is not paid yet. The same order may change its hold. */
    public Decision<Change> hold(OrderId order, Money amount, Instant now) {
        return new Refusals()
                .addAll(refusalsToUse(CouponEvent.HOLD, order, amount, now))
                .orGrant(new Change(with(status, balance, Optional.of(new Hold(order, amount)), lastUsedAt, lastOrder,
                        endedAt), List.of()));
    }

    /** Gives a hold up. */
    public Decision<Change> release(OrderId order, Instant now) {
        boolean holds = hold.filter(held -> held.order().equals(order)).isPresent();
        return new Refusals()
                .refuseIf(!CouponTransition.TABLE.allows(status, CouponEvent.RELEASE),
                        () -> stateRefusal(CouponEvent.RELEASE, now))
                .refuseIf(!holds, () -> CouponRefusal.COUPON_NOT_HELD.refusal("coupon_id", id).with("order_id", order))
                .orGrant(new Change(with(status, balance, Optional.empty(), lastUsedAt, lastOrder, endedAt), List.of()));
    }

    /** Pays an order with part of the balance; what the order held beyond that is free again. */
    public Decision<Change> use(OrderId order, Money amount, Instant now) {
        var refusals = refusalsToUse(CouponEvent.USE, order, amount, now);
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        var left = balance.minus(amount);
        var event = left.isZero() ? CouponEvent.USE_UP : CouponEvent.USE;
        var next = CouponTransition.TABLE.next(status, event).orElseThrow();
        var after = with(next, left, Optional.empty(), Optional.of(now), Optional.of(order),
                left.isZero() ? Optional.of(now) : endedAt);
        return Decision.granted(new Change(after.times(timesUsed + 1), List.of(CouponMovement.COUPON_USED.transfer(
                CouponMovement.account(id), CouponMovement.consumed(quota), amount))));
    }

    private List<Refusal> refusalsToUse(CouponEvent event, OrderId order, Money amount, Instant now) {
        var heldByOther = hold.filter(held -> !held.order().equals(order));
        boolean notUnderstood = useLimits.stream().anyMatch(limit -> !limit.isUnderstood());
        var times = UseLimit.times(useLimits).filter(most -> timesUsed >= most);
        return new Refusals()
                .refuseIf(!amount.isPositive(), () -> CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount"))
                .refuseIf(!CouponTransition.TABLE.allows(statusAt(now), event), () -> stateRefusal(event, now))
                .refuseIf(!validity.hasBegun(now), () -> CouponRefusal.COUPON_OUTSIDE_WINDOW.refusal("coupon_id", id)
                        .with("effective_time", validity.from()))
                .refuseIf(frozen, () -> CouponRefusal.COUPON_FROZEN.refusal("coupon_id", id))
                .refuseIf(notUnderstood, () -> CouponRefusal.LIMIT_NOT_UNDERSTOOD.refusal("coupon_id", id))
                .refuseIf(times.isPresent(), () -> CouponRefusal.COUPON_USED_OFTEN_ENOUGH.refusal("coupon_id", id)
                        .with("times", times.orElse(0)))
                .refuseIf(heldByOther.isPresent(), () -> CouponRefusal.COUPON_HELD.refusal("coupon_id", id)
                        .with("order_id", heldByOther.map(held -> held.order().value()).orElse("")))
                .refuseIf(amount.isMoreThan(balance), () -> CouponRefusal.COUPON_BALANCE_TOO_SMALL.refusal("coupon_id", id)
                        .with("balance", balance.toMajor().toPlainString())
                        .with("amount", amount.toMajor().toPlainString()))
                .list();
    }

    /**
     * CPN-40…CPN-42: returns what an order used: to the customer while it is still associated, else to the partner; in time, else
     * it expires at once.
     *
     * @param use             what the order used; empty if it used nothing, or has got all of it back
     * @param stillAssociated whether the holder still belongs to the issuer
     */
    public Decision<Change> refund(OrderId order, Money amount, Optional<Use> use, boolean stillAssociated, QuotaId home,
                                   RefundPeriod period, Instant now) {
        if (use.isEmpty()) {
            return Decision.refused(CouponRefusal.COUPON_NOT_USED_BY_ORDER.refusal("coupon_id", id)
                    .with("order_id", order));
        }
        var refusals = new Refusals()
                .refuseIf(!amount.isPositive(), () -> CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount"))
                .refuseIf(amount.isMoreThan(use.get().left()), () -> CouponRefusal.REFUND_TOO_LARGE.refusal("coupon_id", id)
                        .with("left", use.get().left().toMajor().toPlainString()))
                .refuseIf(!period.contains(use.get().lastUsedAt(), now), () -> CouponRefusal.REFUND_TOO_LATE
                        .refusal("coupon_id", id).with("days", period.days()));
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        boolean toCustomer = stillAssociated && CouponTransition.TABLE.allows(status, CouponEvent.REFUND);
        boolean whole = amount.equals(use.get().left());
        return Decision.granted(toCustomer ? backToCustomer(amount, whole, home, now) : backToPartner(amount, home));
    }

    private Change backToCustomer(Money amount, boolean whole, QuotaId home, Instant now) {
        var back = CouponMovement.COUPON_REFUNDED.transfer(CouponMovement.consumed(quota), CouponMovement.account(id), amount);
        var next = CouponTransition.TABLE.next(status, CouponEvent.REFUND).orElseThrow();
        if (!validity.isOver(now)) {
            var after = with(next, balance.plus(amount), hold, lastUsedAt, lastOrder, Optional.empty());
            return new Change(after.times(Math.max(0, whole ? timesUsed - 1 : timesUsed)), List.of(back));
        }
        var all = balance.plus(amount);
        return new Change(with(CouponStatus.EXPIRED, zero(), Optional.empty(), lastUsedAt, lastOrder, Optional.empty()),
                List.of(back, CouponMovement.RECLAIMED_ON_EXPIRY.transfer(
                        CouponMovement.account(id), CouponMovement.account(home), all)));
    }

    private Change backToPartner(Money amount, QuotaId home) {
        return new Change(with(status, balance, hold, lastUsedAt, lastOrder, endedAt),
                List.of(CouponMovement.RECLAIMED_ON_UNSUBSCRIPTION.transfer(
                        CouponMovement.consumed(quota), CouponMovement.account(home), amount)));
    }

    /** What can be done with the coupon now, and what forbids the rest. It expires by itself, and is seen to at once. */
    public List<Possibility> possibilities(Instant now) {
        var one = Money.ofMinor(1, faceValue.currency());
        var order = hold.map(Hold::order).orElse(new OrderId("-"));
        return List.of(
                possibility(CouponEvent.HOLD, refusalsToUse(CouponEvent.HOLD, order, one, now)),
                possibility(CouponEvent.RELEASE, release(order, now).refusals()),
                possibility(CouponEvent.USE, refusalsToUse(CouponEvent.USE, order, one, now)),
                possibility(CouponEvent.RECLAIM, reclaim(false, quota, now).refusals()));
    }

    private Possibility possibility(CouponEvent event, List<Refusal> refusals) {
        var to = refusals.isEmpty() ? CouponTransition.TABLE.next(status, event).map(Enum::name).orElse("") : "";
        return new Possibility(event.name(), to, refusals);
    }

    private Refusal stateRefusal(CouponEvent event, Instant now) {
        return CouponRefusal.COUPON_STATE.refusal("coupon_id", id).with("status", statusAt(now).name())
                .with("event", event.name());
    }

    private Money zero() {
        return Money.zero(faceValue.currency());
    }

    private Coupon with(CouponStatus newStatus, Money newBalance, Optional<Hold> newHold, Optional<Instant> newLastUsed,
                        Optional<OrderId> newLastOrder, Optional<Instant> newEnded) {
        return new Coupon(id, type, newStatus, quota, partner, reseller, holder, associationType, faceValue, newBalance,
                newHold, validity, useLimits, frozen, memo, createdAt, newLastUsed, newLastOrder, newEnded, timesUsed,
                version + 1);
    }

    private Coupon times(int times) {
        return new Coupon(id, type, status, quota, partner, reseller, holder, associationType, faceValue, balance, hold, validity,
                useLimits, frozen, memo, createdAt, lastUsedAt, lastOrder, endedAt, times, version);
    }
}
