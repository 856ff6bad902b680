package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.OrderLineOf;
import org.partnercenter.application.order.StoredOrder;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.pay.Basket;
import org.partnercenter.domain.order.pay.CouponFit;
import org.partnercenter.domain.order.pay.OrderPayment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a customer can pay an order with (CPN-44). */
public final class PaymentMeans {

    /** As many coupons as are looked at. */
    private static final int MOST = 1_000;
    private static final PageRequest ALL_LINES = new PageRequest(0, 100_000, Optional.empty(), false);

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

    /** An order that is the caller's, read without holding it; one that does not wait for its payment takes nothing. */
    private <T> Decision<List<T>> about(Caller caller, OrderId id, Instant now, Function<OrderPayment, List<T>> answer) {
        return Decision.unless(PayOperations.MEANS.refusalsFor(caller), caller).flatMap(open -> ports.transactions().reading(() ->
                payment(new Scope.OfHolder(caller.party()), id, now).map(payment -> Decision.granted(payment.order().isOpen()
                        ? answer.apply(payment) : List.<T>of())).orElseGet(() -> Decision.refused(OrderRefusal.ORDER_UNKNOWN.refusal()))));
    }

    private Optional<OrderPayment> payment(Scope scope, OrderId id, Instant now) {
        var reads = ports.orders().reads();
        return reads.order(scope, id).map(found -> {
            var all = new ArrayList<>(List.of(found.order()));
            reads.members(scope, Set.of(id)).stream().map(StoredOrder::order).filter(Order::isOpen).forEach(all::add);
            var lines = reads.lines(scope, all.stream().map(Order::id).collect(Collectors.toSet()), ALL_LINES).items().stream()
                    .collect(Collectors.groupingBy(OrderLineOf::order, Collectors.mapping(OrderLineOf::line, Collectors.toList())));
            var whole = all.stream().map(order -> order.withLines(lines.getOrDefault(order.id(), List.of()))).toList();
            var members = whole.subList(1, whole.size());
            return new OrderPayment(whole.get(0), members, PaidOrders.offers(ports, whole.get(0), members, now));
        });
    }
}
