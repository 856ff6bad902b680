package org.partnercenter.rest.order;

import org.partnercenter.application.order.pay.OfferedCoupon;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.pay.HeldCoupon;
import org.partnercenter.domain.order.pay.OrderPayment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an order can be paid with, as the vendor writes it. */
final class MeansShapes {

    private static final int AVAILABLE = 2;
    private static final int REUSABLE = 2;
    private static final int ORDINARY = 0;

    private MeansShapes() {
    }

    /** What coupons call their kinds in lists. */
    private static int couponType(DiscountKind type) {
        return type == DiscountKind.VOUCHER ? 1 : type == DiscountKind.CASH_COUPON ? 4 : 2;
    }

    record LimitShape(String useLimitiInfoId, String limitKey, Optional<String> value1, Optional<String> value2) {

        static List<LimitShape> of(HeldCoupon coupon) {
            var shapes = new ArrayList<LimitShape>();
            for (var limit : coupon.limits()) {
                shapes.add(new LimitShape(String.valueOf(shapes.size() + 1), limit.key(), Optional.ofNullable(limit.value1()),
                        Optional.ofNullable(limit.value2())));
            }
            return shapes;
        }
    }

    record CouponShape(String couponId, String couponCode, int status, int couponType, int measureId, BigDecimal faceValue,
                       Instant effectiveTime, Instant expireTime, List<LimitShape> useLimits, Instant activeTime,
                       Optional<Instant> lastUsedTime, Instant createTime, int couponVersion, BigDecimal balance, int couponGroup) {

        static CouponShape of(OfferedCoupon offered) {
            var coupon = offered.coupon();
            return new CouponShape(coupon.id(), coupon.id(), AVAILABLE, MeansShapes.couponType(coupon.type()), Wire.YUAN,
                    offered.faceValue().toMajor(), offered.validity().from(), offered.validity().until(), LimitShape.of(coupon),
                    offered.createdAt(), offered.lastUsedAt(), offered.createdAt(), REUSABLE, coupon.balance().toMajor(), ORDINARY);
        }
    }

    record MostShape(int couponType, int couponGroup, int useQuantityValue) {
    }

    /** T2-29. */
    record Coupons(int count, List<CouponShape> userCoupons, List<MostShape> couponMaxUseQuantity) {

        static Coupons of(List<OfferedCoupon> coupons) {
            return new Coupons(coupons.size(), coupons.stream().map(CouponShape::of).toList(), OrderPayment.MOST_OF_A_KIND.entrySet().stream()
                    .map(most -> new MostShape(MeansShapes.couponType(most.getKey()), ORDINARY, most.getValue()))
                    .sorted((one, other) -> Integer.compare(one.couponType(), other.couponType())).toList());
        }
    }

    record OfferLineShape(List<String> orderLineItemIds, int discountMode, BigDecimal discountAmount, Optional<BigDecimal> discountRatio) {
    }

    record OfferOrderShape(String orderId, List<OfferLineShape> orderLineItems) {
    }

    /** The value is a text, amounts and ratios are numbers. */
    record OfferShape(String discountId, String discountValue, int discountType, List<OfferOrderShape> orders) {

        static OfferShape of(DiscountOffer offer) {
            var orders = offer.shares().stream().map(DiscountOffer.Share::order).distinct().toList();
            return new OfferShape(offer.id(), offer.value(), offer.kind().code(), orders.stream().map(order -> new OfferOrderShape(order.value(),
                    offer.shares().stream().filter(share -> share.order().equals(order)).map(share -> new OfferLineShape(share.lines(),
                            share.mode().code(), share.amount().toMajor(), share.ratio())).toList())).toList());
        }
    }

    /** T2-28. */
    record Discounts(List<OfferShape> discounts) {

        static Discounts of(List<DiscountOffer> offers) {
            return new Discounts(offers.stream().map(OfferShape::of).toList());
        }
    }
}
