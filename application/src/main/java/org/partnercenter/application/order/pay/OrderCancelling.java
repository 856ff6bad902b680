package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.domain.order.pay.OrderPayment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A customer cancels an order; what it held of coupons and money is free again (ORD-09, ORD-11). */
final class OrderCancelling implements UseCase<CancelOrder, OrderSettled> {

    private final PayPorts ports;

    OrderCancelling(PayPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<CancelOrder, OrderSettled> operation() {
        return PayOperations.CANCEL;
    }

    @Override
    public List<Outcome<OrderSettled>> decide(List<Request<CancelOrder>> requests, Instant now) {
        return requests.stream().map(request -> decide(request, now)).toList();
    }

    private Outcome<OrderSettled> decide(Request<CancelOrder> request, Instant now) {
        var id = request.command().order();
        var orders = PaidOrders.locking(ports, List.of(id), now);
        var own = OrderPaying.own(orders, request.caller(), id);
        var subject = Subject.of("order", id.value(), orders.desk().viewers(id));
        if (own.isEmpty()) {
            return Outcome.refused(List.of(OrderRefusal.ORDER_UNKNOWN.refusal()), subject);
        }
        var payment = new OrderPayment(own.get(), orders.desk().openMembers(id), List.of());
        var forbidden = OrderPaying.forbidden(ports, request.caller(), payment);
        var refusals = forbidden.isEmpty() ? payment.refusalsToCancel() : forbidden;
        return refusals.isEmpty() ? cancelled(request, payment, orders, subject, now) : Outcome.refused(refusals, subject);
    }

    private Outcome<OrderSettled> cancelled(Request<CancelOrder> request, OrderPayment payment, PaidOrders orders, Subject subject,
                                            Instant now) {
        var order = payment.order();
        var caller = request.caller();
        var zero = Money.zero(order.price().afterDiscount().currency());
        var all = new ArrayList<Order>(payment.members());
        all.add(order);
        all.forEach(each -> orders.desk().change(each.settled(Settlement.cancelled(each.id(), now, order.customer(), caller.operator(),
                caller.acting().map(acting -> acting.partner()), zero))));
        orders.desk().store();
        Effects freed = OrderPaying.release(ports, payment, request, now);
        return Outcome.granted(new OrderSettled(order.id(), OrderStatus.CANCELLED, zero, zero), subject.changed(new Changes().add(
                "order/" + order.id(), "status", order.status().name(), OrderStatus.CANCELLED.name())),
                freed.and(orders.event("cancelled", order, Map.of())));
    }
}
