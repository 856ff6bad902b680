package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.order.OrderRefusal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a customer pays with beside money. */
public record PaymentChoice(List<Coupon> coupons, Optional<Discount> discount) {

    public static final int MAX_COUPONS = 3;
    public static final int MAX_DISCOUNTS = 1;

    /** @param type 300 discount coupon, 301 voucher, 302 cash coupon, 303 stored-value card */
    public record Coupon(String id, int type) {
    }

    /** @param type the code of an {@code OfferKind} */
    public record Discount(String id, int type) {
    }

    public PaymentChoice {
        coupons = List.copyOf(coupons);
    }

    /** Money alone. */
    public static PaymentChoice none() {
        return new PaymentChoice(List.of(), Optional.empty());
    }

    /**
     * Reads what newer clients send: YES makes the list mandatory, NO forbids it (ORD-10).
     *
     * @param coupons   null counts as empty
     * @param discounts null counts as empty
     */
    public static Decision<PaymentChoice> read(boolean useCoupon, boolean useDiscount, List<Coupon> coupons, List<Discount> discounts) {
        var contradictions = new Refusals();
        contradict("use_coupon", "coupon_infos", useCoupon, isNone(coupons), contradictions);
        contradict("use_discount", "discount_infos", useDiscount, isNone(discounts), contradictions);
        return contradictions.any() ? Decision.refused(contradictions.list()) : read(coupons, discounts);
    }

    private static void contradict(String flag, String list, boolean wanted, boolean none, Refusals refusals) {
        refusals.refuseIf(wanted && none, OrderRefusal.ORDER_CHOICE_MISSING.refusal("field", list).with("flag", flag))
                .refuseIf(!wanted && !none, OrderRefusal.ORDER_CHOICE_CONTRADICTS.refusal("field", list).with("flag", flag));
    }

    /** Reads what older clients send: lists alone (L-05). */
    public static Decision<PaymentChoice> read(List<Coupon> coupons, List<Discount> discounts) {
        var chosen = isNone(coupons) ? List.<Coupon>of() : List.copyOf(coupons);
        var offers = isNone(discounts) ? List.<Discount>of() : List.copyOf(discounts);
        var ids = chosen.stream().map(Coupon::id).toList();
        boolean twice = new HashSet<>(ids).size() < ids.size();
        return new Refusals().addAll(ListInput.atMost("coupon_infos", chosen, MAX_COUPONS))
                .addAll(ListInput.atMost("discount_infos", offers, MAX_DISCOUNTS))
                .refuseIf(twice, CommonRefusal.ITEM_TWICE.refusal("field", "coupon_infos").with("value", String.join(", ", ids)))
                .orGrant(new PaymentChoice(chosen, offers.stream().findFirst()));
    }

    private static boolean isNone(List<?> list) {
        return list == null || list.isEmpty();
    }
}
