package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done here with an order that waited for its payment.
 *
 * @param status   {@code PROCESSING} of a paid order, {@code CANCELLED} of another
 * @param chargedAs the order that account and coupons were charged for: itself, or the combined order it was paid with (ORD-11)
 * @param divided  whether it is a combined order, whose members are refunded one by one
 * @param payer    whose account paid: the customer's, or a partner's (ORD-16)
 * @param operator who did it, where it was not the main account (AUT-12)
 * @param actor    the partner that acted with the customer's identity (AUT-12)
 * @param discount what it was paid with beside coupons
 * @param money    what the account paid
 * @param refunds  what has come back, one after the other
 */
public record Settlement(OrderStatus status, Instant at, OrderId chargedAs, boolean divided, PartyId payer, Optional<String> operator, Optional<PartyId> actor,
                         Optional<AmountInfo.Discount> discount, Money money, List<CouponPart> coupons, List<Refund> refunds) {

    /**
     * What a coupon paid.
     *
     * @param type          {@code DISCOUNT_COUPON}, {@code VOUCHER} or {@code CASH_COUPON}
     * @param outsideRebate whether a flag says that it does not count for the partner's rebates (CPN-47); of cash coupons only
     */
    public record CouponPart(String coupon, DiscountKind type, Money amount, boolean outsideRebate) {

        public CouponPart(String coupon, DiscountKind type, Money amount) {
            this(coupon, type, amount, false);
        }

        /** The same, having paid that much more. */
        public CouponPart and(CouponPart more) {
            return new CouponPart(coupon, type, amount.plus(more.amount), outsideRebate);
        }

        /** CPN-47: whether what it paid is cash where revenue is counted. */
        public boolean countsAsCash() {
            return type == DiscountKind.CASH_COUPON && !outsideRebate;
        }
    }

    /**
     * What came back.
     *
     * @param id      of the unsubscribe order, or of the platform's command
     * @param amount  of the order, before it was divided
     * @param money   of that, to the account
     * @param coupons of that, to each coupon that paid, in their order; a share that came too late is counted here, and lost (CPN-41)
     * @param late    the sum of those shares
     */
    public record Refund(String id, Money amount, Money money, List<Money> coupons, Money late) {

        public Refund {
            coupons = List.copyOf(coupons);
        }

        /** What went to coupons. */
        public Money inCoupons() {
            return coupons.stream().reduce(Money.zero(amount.currency()), Money::plus).minus(late);
        }
    }

    public Settlement {
        Objects.requireNonNull(status, "status");
        coupons = List.copyOf(coupons);
        refunds = List.copyOf(refunds);
    }

    public static Settlement cancelled(OrderId order, Instant at, PartyId customer, Optional<String> operator, Optional<PartyId> actor, Money zero) {
        return new Settlement(OrderStatus.CANCELLED, at, order, false, customer, operator, actor, Optional.empty(), zero, List.of(), List.of());
    }

    public boolean isPaid() {
        return status == OrderStatus.PROCESSING;
    }

    /** All that was paid, with money and with coupons. */
    public Money total() {
        return coupons.stream().map(CouponPart::amount).reduce(money, Money::plus);
    }

    public Money paidWith(DiscountKind type) {
        return coupons.stream().filter(part -> part.type() == type).map(CouponPart::amount)
                .reduce(Money.zero(money.currency()), Money::plus);
    }

    /** CPN-47: what of the payment is cash where revenue is counted: money, and cash coupons that count for rebates. */
    public Money cash() {
        return coupons.stream().filter(CouponPart::countsAsCash).map(CouponPart::amount).reduce(money, Money::plus);
    }

    /** What of the cash has not come back. */
    public Money cashLeft() {
        var left = moneyLeft();
        for (int i = 0; i < coupons.size(); i++) {
            left = coupons.get(i).countsAsCash() ? left.plus(leftOf(i)) : left;
        }
        return left;
    }

    /** What has not come back of what a coupon paid. @param index its place among the coupons */
    public Money leftOf(int index) {
        return refunds.stream().map(refund -> refund.coupons().get(index)).reduce(coupons.get(index).amount(), Money::minus);
    }

    /** What has not come back of the money. */
    public Money moneyLeft() {
        return refunds.stream().map(Refund::money).reduce(money, Money::minus);
    }

    /** What has come back of the order. */
    public Money refunded() {
        return refunds.stream().map(Refund::amount).reduce(Money.zero(money.currency()), Money::plus);
    }

    public boolean knows(String refund) {
        return refunds.stream().anyMatch(each -> each.id().equals(refund));
    }

    /** What has not come back. */
    public Money left() {
        return total().minus(refunded());
    }

    /** The same with another in the place of the refund of that id. */
    public Settlement replacing(Refund other) {
        return new Settlement(status, at, chargedAs, divided, payer, operator, actor, discount, money, coupons,
                refunds.stream().map(refund -> refund.id().equals(other.id()) ? other : refund).toList());
    }

    /** The same without the refund of that id. */
    public Settlement without(String refund) {
        return new Settlement(status, at, chargedAs, divided, payer, operator, actor, discount, money, coupons,
                refunds.stream().filter(each -> !each.id().equals(refund)).toList());
    }

    /** The same after one more refund. */
    public Settlement with(Refund more) {
        var all = new ArrayList<>(refunds);
        all.add(more);
        return new Settlement(status, at, chargedAs, divided, payer, operator, actor, discount, money, coupons, all);
    }
}
