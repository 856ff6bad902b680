package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.order.Order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells customers that their partner let the time to pay an order pass; a chunk at a time, shared between nodes (ORD-16). */
final class PaymentLapsing implements UseCase<LapsePayments, LapsedPayments> {

    private final PayPorts ports;

    PaymentLapsing(PayPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<LapsePayments, LapsedPayments> operation() {
        return PayOperations.LAPSE;
    }

    @Override
    public List<Outcome<LapsedPayments>> decide(List<Request<LapsePayments>> batch, Instant now) {
        return batch.stream().map(request -> lapse(request, now)).toList();
    }

    private Outcome<LapsedPayments> lapse(Request<LapsePayments> request, Instant now) {
        var desk = ports.orders().desk();
        var over = desk.lockOverdue(now, request.command().limit());
        var orders = new PaidOrders(ports, desk, now);
        var changes = new Changes();
        over.forEach(order -> {
            desk.change(order.lapsed(now));
            changes.made("order/" + order.id(), "agent_payment_lapsed", "true");
        });
        desk.store();
        return Outcome.granted(new LapsedPayments(over.size()), Subject.of("order-payment-lapse", request.id(), Viewers.none())
                        .with(Map.of("lapsed", String.valueOf(over.size()))).changed(changes),
                Effects.all(over.stream().filter(Order::standsAlone).map(order -> told(orders, order)).toList()));
    }

    private static Effects told(PaidOrders orders, Order order) {
        var partner = orders.payer(order);
        return orders.event("payment-lapsed", order, Map.of("pending_payment_end_time", order.times().payUntil().orElseThrow().toString()))
                .and(Effects.news(new PartnerPaymentEnded(order.id().value(), order.customer(), partner, Optional.empty(), order.times().payUntil())));
    }
}
