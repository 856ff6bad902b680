package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.pay.Basket;
import org.partnercenter.domain.order.pay.CouponFit;
import org.partnercenter.domain.order.pay.OrderPayment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a customer can pay an order with (CPN-44). */
public final class PaymentMeans {

    /** As many coupons as are looked at. */
    private static final int MOST = 1_000;

    private final PayPorts ports;

    PaymentMeans(PayPorts ports) {
        this.ports = ports;
    }

    /** T2-29: the coupons that fit, as the order stands without a discount. */
    public Decision<List<OfferedCoupon>> coupons(Caller caller, OrderId id, Instant now) {
        return about(caller, id, now, payment -> {
            var held = ports.coupons().held(caller.party(), id, now, MOST);
            var before = OrderPaying.servicesBefore(ports, payment, held.stream().map(OfferedCoupon::coupon).toList());
            var basket = Basket.of(payment.parts(), Optional.empty(), before);
            return held.stream().filter(each -> CouponFit.refusals(each.coupon(), basket).isEmpty()).toList();
        });
    }

    /** T2-28. */
    public Decision<List<DiscountOffer>> discounts(Caller caller, OrderId id, Instant now) {
        return about(caller, id, now, OrderPayment::offers);
    }

    /** An order that is the caller's; one that does not wait for its payment takes nothing. */
    private <T> Decision<List<T>> about(Caller caller, OrderId id, Instant now, Function<OrderPayment, List<T>> answer) {
        return Decision.unless(PayOperations.MEANS.refusalsFor(caller), caller).flatMap(open -> ports.transactions().inTransaction(() -> {
            var orders = PaidOrders.locking(ports, List.of(id), now);
            return OrderPaying.own(orders, caller, id).map(order -> Decision.granted(order.isOpen()
                            ? answer.apply(orders.about(List.of(order)).get(id)) : List.<T>of()))
                    .orElseGet(() -> Decision.refused(OrderRefusal.ORDER_UNKNOWN.refusal()));
        }));
    }
}
