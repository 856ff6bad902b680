package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A partner does not pay orders that customers left to it, each on its own; they may pay themselves now (ORD-16). */
final class PaymentRejecting implements UseCase<RejectPayments, OrdersHandled> {

    private final PayPorts ports;

    PaymentRejecting(PayPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RejectPayments, OrdersHandled> operation() {
        return PayOperations.REJECT;
    }

    @Override
    public List<Outcome<OrdersHandled>> decide(List<Request<RejectPayments>> requests, Instant now) {
        return requests.stream().map(request -> decide(request, now)).toList();
    }

    private Outcome<OrdersHandled> decide(Request<RejectPayments> request, Instant now) {
        var command = request.command();
        var subject = Subject.of("orders", request.caller().party().value(), Viewers.ofCaller(request.caller()));
        var malformed = ListInput.distinct("order_ids", command.orders(), PayForCustomers.MAX);
        if (!malformed.isEmpty()) {
            return Outcome.refused(malformed, subject);
        }
        var orders = PaidOrders.locking(ports, command.orders(), now);
        var handled = new ArrayList<OrderSettled>();
        var refused = new LinkedHashMap<OrderId, List<Refusal>>();
        var effects = new ArrayList<Effects>();
        for (var id : command.orders()) {
            var decision = PaymentForCustomers.leftTo(orders, request.caller(), id)
                    .map(order -> order.rejectedBy(request.caller().party(), command.reason(), now))
                    .orElseGet(() -> Decision.refused(OrderRefusal.ORDER_UNKNOWN.refusal()));
            decision.<Boolean>fold(order -> {
                orders.desk().change(order);
                effects.add(told(orders, order, request.caller().party(), command.reason()));
                return handled.add(settled(order));
            }, refusals -> refused.put(id, refusals) == null);
        }
        orders.desk().store();
        return Outcome.granted(PaymentForCustomers.handled(handled, refused), subject.with(Map.of("rejected",
                String.valueOf(handled.size()), "refused", String.valueOf(refused.size()))), Effects.all(effects));
    }

    private static Effects told(PaidOrders orders, Order order, PartyId partner, String reason) {
        return orders.event("payment-rejected", order, Map.of("partner_id", partner.value(), "reason", reason)).and(Effects.news(
                new PartnerPaymentEnded(order.id().value(), order.customer(), Optional.of(partner), Optional.of(reason), Optional.empty())));
    }

    private static OrderSettled settled(Order order) {
        var zero = Money.zero(order.price().afterDiscount().currency());
        return new OrderSettled(order.id(), order.status(), zero, zero);
    }
}
