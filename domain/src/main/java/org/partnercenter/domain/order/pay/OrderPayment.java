package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.Settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An order about to be paid or cancelled, with its members if it is a combined one (ORD-11).
 *
 * @param members those that wait for their payment; empty for an ordinary order
 * @param offers  discounts it can be paid with
 */
public record OrderPayment(Order order, List<Order> members, List<DiscountOffer> offers) {

    /** How many coupons of a kind pay one order (CPN-43, OQ-13). */
    public static final Map<DiscountKind, Integer> MOST_OF_A_KIND = Map.of(DiscountKind.VOUCHER, 1, DiscountKind.CASH_COUPON, 3,
            DiscountKind.DISCOUNT_COUPON, 1);

    public OrderPayment {
        members = List.copyOf(members);
        offers = merged(offers);
    }

    /** One discount of several parts is told with each of them: its shares go together. */
    private static List<DiscountOffer> merged(List<DiscountOffer> offers) {
        var found = new LinkedHashMap<String, DiscountOffer>();
        offers.forEach(offer -> found.merge(offer.kind() + "/" + offer.id(), offer, DiscountOffer::with));
        return List.copyOf(found.values());
    }

    /** What is paid: the members, or the order itself. */
    public List<Order> parts() {
        return members.isEmpty() ? List.of(order) : members;
    }

    /** ORD-09: why it cannot be cancelled; empty if it can. */
    public List<Refusal> refusalsToCancel() {
        boolean open = OrderTransition.TABLE.allows(order.status(), OrderEvent.CANCEL);
        return new Refusals().addAll(partOfCombined()).addAll(incomplete())
                .refuseIf(!open, OrderRefusal.ORDER_NOT_CANCELLABLE.refusal("order_id", order.id()).with("status", order.status().code()))
                .list();
    }

    private List<Refusal> partOfCombined() {
        return order.standsAlone() ? List.of() : List.of(OrderRefusal.ORDER_PART_OF_COMBINED.refusal("order_id", order.id())
                .with("combined_order_id", order.combined().orElseThrow()));
    }

    /** ORD-11: all members are settled together. They may come one by one, and until all are there none is. */
    private List<Refusal> incomplete() {
        var price = order.price().afterDiscount();
        boolean whole = members.isEmpty() || members.stream().map(member -> member.price().afterDiscount()).reduce(Money::plus)
                .filter(price::equals).isPresent();
        return new Refusals().refuseIf(order.isOpen() && !whole, OrderRefusal.ORDER_MEMBERS_MISSING.refusal("order_id", order.id())).list();
    }

    /** AUT-13: marketplace goods are among what is paid. */
    public boolean hasMarketplaceGoods() {
        return parts().stream().anyMatch(part -> part.terms().marketplace());
    }

    /** ORD-10, ORD-16, ORD-17: why it cannot be paid at all; empty if it can. */
    public List<Refusal> refusalsToPay(OrderEvent event, Instant now) {
        var status = order.status();
        return new Refusals().addAll(partOfCombined()).addAll(incomplete())
                .refuseIf(!OrderTransition.TABLE.allows(status, event), OrderRefusal.ORDER_STATUS_CHANGED
                        .refusal("order_id", order.id()).with("status", status.code()))
                .refuseIf(order.isOverdue(now), OrderRefusal.ORDER_PAYMENT_TOO_LATE
                        .refusal("order_id", order.id()).with("pending_payment_end_time", order.times().payUntil().map(Instant::toString).orElse("")))
                .refuseIf(event == OrderEvent.PAY && order.agent().isOpen(), OrderRefusal.ORDER_AWAITS_PARTNER.refusal("order_id", order.id()))
                .refuseIf(event == OrderEvent.PAY_FOR_CUSTOMER && !order.agent().isOpen(),
                        OrderRefusal.ORDER_NOT_FOR_PARTNER.refusal("order_id", order.id()))
                .refuseIf(parts().stream().anyMatch(part -> isOutdated(part, now)), OrderRefusal.ORDER_OUTDATED.refusal("order_id", order.id()))
                .list();
    }

    private static boolean isOutdated(Order part, Instant now) {
        return part.terms().specChanged() || part.times().starts().filter(now::isAfter).isPresent();
    }

    /**
     * How its customer pays it, or all that is in the way.
     *
     * @param coupons those of the chosen that are the customer's, by id
     * @param before  services the customer has ordered before, in lower case
     */
    public Decision<PaymentPlan> plan(PaymentChoice choice, Map<String, HeldCoupon> coupons, Set<String> before, Instant now) {
        var refusals = new Refusals().addAll(refusalsToPay(OrderEvent.PAY, now));
        var offer = choice.discount().flatMap(this::offer);
        refusals.refuseIf(choice.discount().isPresent() && offer.isEmpty(), OrderRefusal.ORDER_DISCOUNT_UNUSABLE
                .refusal("discount_id", choice.discount().map(PaymentChoice.Discount::id).orElse(""))).addAll(adjusted(offer));
        var basket = Basket.of(parts(), offer, before);
        var chosen = new ArrayList<HeldCoupon>();
        for (var pick : choice.coupons()) {
            var coupon = Optional.ofNullable(coupons.get(pick.id())).filter(held -> code(held.type()) == pick.type());
            refusals.addAll(coupon.map(held -> CouponFit.refusals(held, basket))
                    .orElseGet(() -> List.of(OrderRefusal.ORDER_COUPON_UNKNOWN.refusal("coupon_id", pick.id()))));
            coupon.ifPresent(chosen::add);
        }
        return refusals.addAll(tooMany(chosen)).any() ? Decision.refused(refusals.list())
                : Decision.granted(divided(basket, chosen, offer));
    }

    private static int code(DiscountKind type) {
        return Integer.parseInt(type.code());
    }

    private Optional<DiscountOffer> offer(PaymentChoice.Discount chosen) {
        return offers.stream().filter(each -> each.id().equals(chosen.id()) && each.kind().code() == chosen.type()).findFirst()
                .map(found -> found.kind() == OfferKind.PRICE_ADJUSTMENT ? allAdjustments(found) : found);
    }

    /** Prices of several parts may be adjusted, each by itself; one choice means all of them. */
    private DiscountOffer allAdjustments(DiscountOffer chosen) {
        return offers.stream().filter(each -> each.kind() == OfferKind.PRICE_ADJUSTMENT && each != chosen).reduce(chosen, DiscountOffer::with);
    }

    /** ORD-10: an adjusted price is what has to be paid. */
    private List<Refusal> adjusted(Optional<DiscountOffer> chosen) {
        return offers.stream().filter(each -> each.kind() == OfferKind.PRICE_ADJUSTMENT).findFirst().filter(each -> chosen.isEmpty()
                || chosen.get().kind() != OfferKind.PRICE_ADJUSTMENT).map(each -> List.of(OrderRefusal.ORDER_PRICE_ADJUSTED
                .refusal("discount_id", each.id()))).orElse(List.of());
    }

    private static List<Refusal> tooMany(List<HeldCoupon> chosen) {
        var refusals = new Refusals();
        MOST_OF_A_KIND.forEach((type, most) -> refusals.refuseIf(chosen.stream().filter(each -> each.type() == type).count() > most,
                OrderRefusal.ORDER_COUPONS_OF_A_KIND.refusal("type", type.code()).with("limit", most)));
        return refusals.list();
    }

    /** Money alone, as a partner pays. */
    public PaymentPlan inMoney() {
        return divided(Basket.of(parts(), Optional.empty(), Set.of()), List.of(), Optional.empty());
    }

    /** Each coupon pays what it can of the lines it fits, in the order they were chosen; the rest is money. */
    private PaymentPlan divided(Basket basket, List<HeldCoupon> coupons, Optional<DiscountOffer> offer) {
        var left = new ArrayList<>(basket.items().stream().map(Basket.Item::due).toList());
        var uses = new LinkedHashMap<Order, Map<String, Settlement.CouponPart>>();
        parts().forEach(part -> uses.put(part, new LinkedHashMap<>()));
        for (var coupon : coupons) {
            var reach = coupon.balance().min(CouponFit.cap(coupon, basket.due()));
            for (int i = 0; i < left.size(); i++) {
                var item = basket.items().get(i);
                var paid = CouponFit.fits(coupon, item, basket.before()) ? reach.min(left.get(i)) : Money.zero(reach.currency());
                if (paid.isPositive()) {
                    reach = reach.minus(paid);
                    left.set(i, left.get(i).minus(paid));
                    use(uses, item, new Settlement.CouponPart(coupon.id(), coupon.type(), paid, CouponFit.isOutsideRebate(coupon)));
                }
            }
        }
        return new PaymentPlan(parts().stream().map(part -> part(part, List.copyOf(uses.get(part).values()), offer)).toList());
    }

    private static void use(Map<Order, Map<String, Settlement.CouponPart>> uses, Basket.Item item, Settlement.CouponPart more) {
        uses.forEach((order, parts) -> {
            if (order.id().equals(item.order())) {
                parts.merge(more.coupon(), more, Settlement.CouponPart::and);
            }
        });
    }

    private static PaymentPlan.Part part(Order order, List<Settlement.CouponPart> coupons, Optional<DiscountOffer> offer) {
        var due = Basket.due(order, offer);
        var money = coupons.stream().map(Settlement.CouponPart::amount).reduce(due, Money::minus);
        var discount = offer.flatMap(each -> each.off(order.id()).map(off -> new AmountInfo.Discount(each.kind().asDiscount(), off)));
        return new PaymentPlan.Part(order, discount, coupons, money);
    }
}
