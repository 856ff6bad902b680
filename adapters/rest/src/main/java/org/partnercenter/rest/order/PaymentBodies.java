package org.partnercenter.rest.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.order.pay.CancelOrder;
import org.partnercenter.application.order.pay.PayForCustomers;
import org.partnercenter.application.order.pay.PayOrder;
import org.partnercenter.application.order.pay.RefundOrder;
import org.partnercenter.application.order.pay.RejectPayments;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.pay.PaymentChoice;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The bodies by which orders are paid, cancelled and refunded. */
final class PaymentBodies {

    private static final int MAX_REASON = 256;

    private PaymentBodies() {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CouponEntry(String id, Integer type) {

        PaymentChoice.Coupon read(BodyPart part) {
            var coupon = part.required("id", id);
            var code = part.requiredCode("type", type, number -> Optional.of(number).filter(known -> known >= 300 && known <= 303));
            return new PaymentChoice.Coupon(coupon, code.orElse(0));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DiscountEntry(String id, Integer type) {

        PaymentChoice.Discount read(BodyPart part) {
            var discount = part.required("id", id);
            return new PaymentChoice.Discount(discount, part.requiredCode("type", type, OfferKind::ofCode).map(OfferKind::code).orElse(0));
        }
    }

    /** T2-27. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PayBody(String orderId, String useCoupon, String useDiscount, List<CouponEntry> couponInfos, List<DiscountEntry> discountInfos) {

        Supplier<PayOrder> command(Input in) {
            var coupon = in.field("use_coupon", useCoupon).required().oneOf("YES", "NO").map("YES"::equals);
            var discount = in.field("use_discount", useDiscount).required().oneOf("YES", "NO").map("YES"::equals);
            return pay(in, orderId, couponInfos, discountInfos, (coupons, discounts) -> coupon.isEmpty() || discount.isEmpty()
                    ? Decision.granted(PaymentChoice.none())
                    : PaymentChoice.read(coupon.get(), discount.get(), coupons, discounts));
        }
    }

    /** L-05. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OldPayBody(String orderId, List<CouponEntry> couponInfos, List<DiscountEntry> discountInfos) {

        Supplier<PayOrder> command(Input in) {
            return pay(in, orderId, couponInfos, discountInfos, PaymentChoice::read);
        }
    }

    @FunctionalInterface
    private interface Choosing {

        Decision<PaymentChoice> of(List<PaymentChoice.Coupon> coupons, List<PaymentChoice.Discount> discounts);
    }

    private static Supplier<PayOrder> pay(Input in, String orderId, List<CouponEntry> couponInfos, List<DiscountEntry> discountInfos,
                                          Choosing choosing) {
        var body = BodyPart.of(in);
        var order = body.required("order_id", orderId);
        var choice = choosing.of(body.each("coupon_infos", couponInfos, PaymentChoice.MAX_COUPONS, CouponEntry::read),
                body.each("discount_infos", discountInfos, PaymentChoice.MAX_DISCOUNTS, DiscountEntry::read));
        if (in.refusals().isEmpty()) {
            in.refuseAll(choice.refusals());
        }
        return () -> new PayOrder(new OrderId(order), choice.orThrow());
    }

    /** T2-26. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CancelBody(String orderId) {

        Supplier<CancelOrder> command(Input in) {
            var order = BodyPart.of(in).required("order_id", orderId);
            return () -> new CancelOrder(new OrderId(order));
        }
    }

    record PayForCustomersBody(List<String> orderIds) {

        Supplier<PayForCustomers> command(Input in) {
            var orders = orders(in, orderIds);
            return () -> new PayForCustomers(orders.orElseThrow());
        }
    }

    record RejectBody(List<String> orderIds, String reason) {

        Supplier<RejectPayments> command(Input in) {
            var orders = orders(in, orderIds);
            var why = in.field("reason", reason).required().text(MAX_REASON);
            return () -> new RejectPayments(orders.orElseThrow(), why.orElseThrow());
        }
    }

    private static Optional<List<OrderId>> orders(Input in, List<String> ids) {
        return in.list("order_ids", ids).required().atMost(PayForCustomers.MAX).distinct().ids()
                .map(given -> given.stream().map(OrderId::new).toList());
    }

    record RefundBody(String orderId, String refundId, BigDecimal amount) {

        Supplier<RefundOrder> command(Input in) {
            var body = BodyPart.of(in);
            var order = body.required("order_id", orderId);
            var refund = body.required("refund_id", refundId);
            var money = in.amount("amount", amount, Wire.LARGEST_AMOUNT);
            return () -> new RefundOrder(new OrderId(order), refund, money.orElseThrow());
        }
    }
}
