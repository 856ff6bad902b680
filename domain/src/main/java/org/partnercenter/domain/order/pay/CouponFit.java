package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.OrderRefusal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a coupon fits what is paid (CPN-44…CPN-47), by its limits (rulebook 3.6). */
public final class CouponFit {

    public static final String SERVICE = "serviceType";
    public static final String PRODUCT = "productId";
    public static final String REGION = "regionCode";
    public static final String SUBSCRIBE = "subscribeType";
    public static final String FIRST_ORDER = "firstOrderInService";
    public static final String MIN_RATIO = "minConsumeDiscount";
    /** Ours: floor and ceiling of what is to be paid, before coupons; the vendor's key is not known. */
    public static final String ORDER_AMOUNT = "orderAmount";
    /** Ours: the largest share of what is to be paid, from 0 to 1; the vendor's key is not known (CPN-47). */
    public static final String MAX_SHARE = "maxOrderShare";
    /** Whether a cash coupon counts for the partner's rebates; without it, it does (CPN-47). */
    public static final String REBATE = "isRebate";

    private static final Map<OfferKind, String> EXCLUSIONS = Map.of(
            OfferKind.PARTNER_GRANTED, "simultaneousUseWithEmpowerDiscount",
            OfferKind.BUSINESS, "simultaneousUseWithContractDiscount",
            OfferKind.CHANNEL_BUSINESS, "simultaneousUseWithContractDiscount",
            OfferKind.CONTRACT, "simultaneousUseWithContractDiscount",
            OfferKind.PROMOTION, "simultaneousUseWithPromotionDiscount");

    private static final Set<String> NUMBERS = Set.of(ORDER_AMOUNT, MAX_SHARE, MIN_RATIO);

    private CouponFit() {
    }

    /** Why the coupon cannot pay; empty if it can pay something. */
    public static List<Refusal> refusals(HeldCoupon coupon, Basket basket) {
        return new Refusals().addAll(coupon.obstacles())
                .refuseIf(isUnreadable(coupon), OrderRefusal.ORDER_COUPON_LIMIT_UNREADABLE.refusal("coupon_id", coupon.id()))
                .refuseIf(basket.items().stream().noneMatch(item -> item.due().isPositive() && fits(coupon, item, basket.before())),
                        OrderRefusal.ORDER_COUPON_UNFIT.refusal("coupon_id", coupon.id()))
                .refuseIf(isOutsideAmounts(coupon, basket.due()), OrderRefusal.ORDER_COUPON_AMOUNT_UNFIT.refusal("coupon_id", coupon.id())
                        .with("amount", basket.due().toMajor().toPlainString()))
                .refuseIf(basket.discount().filter(offer -> excludes(coupon, offer)).isPresent(),
                        OrderRefusal.ORDER_COUPON_EXCLUDES_DISCOUNT.refusal("coupon_id", coupon.id())
                                .with("discount_id", basket.discount().map(DiscountOffer::id).orElse("")))
                .list();
    }

    /** A limit that nobody can read limits all the same. */
    private static boolean isUnreadable(HeldCoupon coupon) {
        return coupon.limits().stream().anyMatch(limit -> NUMBERS.contains(limit.key()) && limit.isNoNumber());
    }

    /** CPN-45: vendor products only, and what the limits say. A limit that speaks of what is not known of the line does not fit. */
    static boolean fits(HeldCoupon coupon, Basket.Item item, Set<String> before) {
        return !item.marketplace() && lets(coupon, SERVICE, Optional.of(item.service().key()))
                && lets(coupon, PRODUCT, item.product()) && lets(coupon, REGION, item.region())
                && lets(coupon, SUBSCRIBE, item.type().subscribeType())
                && !(coupon.demands(FIRST_ORDER) && before.contains(item.service().key()));
    }

    private static boolean lets(HeldCoupon coupon, String key, Optional<String> value) {
        var allowed = coupon.values(key);
        return allowed.isEmpty() || value.filter(given -> allowed.contains(given.toLowerCase(Locale.ROOT))).isPresent();
    }

    private static boolean isOutsideAmounts(HeldCoupon coupon, Money due) {
        var amount = due.toMajor();
        return coupon.of(ORDER_AMOUNT).stream().anyMatch(limit -> limit.number().filter(floor -> amount.compareTo(floor) < 0).isPresent()
                || limit.secondNumber().filter(ceiling -> amount.compareTo(ceiling) > 0).isPresent());
    }

    /** CPN-46. Discount coupons never go with what the partner granted. */
    static boolean excludes(HeldCoupon coupon, DiscountOffer offer) {
        var key = EXCLUSIONS.get(offer.kind());
        boolean byKind = key != null && coupon.forbids(key)
                || offer.kind() == OfferKind.PARTNER_GRANTED && coupon.type() == DiscountKind.DISCOUNT_COUPON;
        return byKind || coupon.of(MIN_RATIO).stream().flatMap(limit -> limit.number().stream()).anyMatch(least -> allBelow(offer, least));
    }

    private static boolean allBelow(DiscountOffer offer, BigDecimal least) {
        return !offer.shares().isEmpty() && offer.shares().stream()
                .allMatch(share -> share.ratio().filter(ratio -> ratio.compareTo(least) < 0).isPresent());
    }

    /** CPN-47: it is flagged as not counting for the partner's rebates. */
    static boolean isOutsideRebate(HeldCoupon coupon) {
        return coupon.type() == DiscountKind.CASH_COUPON && coupon.forbids(REBATE);
    }

    /** CPN-47: the most it may pay of all that is due; rounded down to the cent. */
    static Money cap(HeldCoupon coupon, Money due) {
        return coupon.of(MAX_SHARE).stream().flatMap(limit -> limit.number().stream())
                .map(share -> Money.ofMinor(BigDecimal.valueOf(due.minor()).multiply(share).setScale(0, RoundingMode.DOWN).longValueExact(),
                        due.currency()))
                .reduce(coupon.balance(), Money::min);
    }
}
