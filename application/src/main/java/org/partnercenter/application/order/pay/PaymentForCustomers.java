package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.pay.OrderEvent;
import org.partnercenter.domain.order.pay.OrderPayment;
import org.partnercenter.domain.order.pay.PaymentPlan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A partner pays orders that customers left to it, from its own account, each on its own (ORD-16). */
final class PaymentForCustomers implements UseCase<PayForCustomers, OrdersHandled> {

    private final PayPorts ports;

    PaymentForCustomers(PayPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<PayForCustomers, OrdersHandled> operation() {
        return PayOperations.PAY_FOR_CUSTOMERS;
    }

    @Override
    public List<Outcome<OrdersHandled>> decide(List<Request<PayForCustomers>> requests, Instant now) {
        return requests.stream().map(request -> decide(request, now)).toList();
    }

    private Outcome<OrdersHandled> decide(Request<PayForCustomers> request, Instant now) {
        var ids = request.command().orders();
        var subject = Subject.of("orders", request.caller().party().value(), Viewers.ofCaller(request.caller()));
        var malformed = ListInput.distinct("order_ids", ids, PayForCustomers.MAX);
        if (!malformed.isEmpty()) {
            return Outcome.refused(malformed, subject);
        }
        var orders = PaidOrders.locking(ports, ids, now);
        var refused = new LinkedHashMap<OrderId, List<Refusal>>();
        var plans = plans(ids, orders, request.caller(), refused, now);
        var handled = new ArrayList<OrderSettled>();
        var effects = pay(request, plans, orders, handled, refused, now);
        orders.desk().store();
        var changes = new Changes();
        handled.forEach(settled -> changes.add("order/" + settled.order(), "status", OrderStatus.PENDING_PAYMENT.name(),
                settled.status().name()).add("order/" + settled.order(), "amount", Optional.empty(),
                Optional.of(PaidOrders.major(settled.money()))));
        return Outcome.granted(handled(handled, refused), subject.changed(changes).with(Map.of("paid", String.valueOf(handled.size()), "refused",
                String.valueOf(refused.size()))), Effects.all(effects));
    }

    private static Map<OrderPayment, PaymentPlan> plans(List<OrderId> ids, PaidOrders orders, Caller caller,
                                                        Map<OrderId, List<Refusal>> refused, Instant now) {
        var found = new ArrayList<Order>();
        ids.forEach(id -> leftTo(orders, caller, id).ifPresentOrElse(found::add,
                () -> refused.put(id, List.of(OrderRefusal.ORDER_UNKNOWN.refusal()))));
        var plans = new LinkedHashMap<OrderPayment, PaymentPlan>();
        orders.about(found).forEach((id, payment) -> {
            var refusals = payment.refusalsToPay(OrderEvent.PAY_FOR_CUSTOMER, now);
            if (refusals.isEmpty()) {
                plans.put(payment, payment.inMoney());
            } else {
                refused.put(id, refusals);
            }
        });
        return plans;
    }

    /** An order that the caller would have to pay: the payer that is named, else whoever looks after the customer. */
    static Optional<Order> leftTo(PaidOrders orders, Caller caller, OrderId id) {
        return orders.desk().find(id).filter(order -> orders.payer(order).filter(caller.party()::equals).isPresent());
    }

    private List<Effects> pay(Request<PayForCustomers> request, Map<OrderPayment, PaymentPlan> plans, PaidOrders orders,
                              List<OrderSettled> handled, Map<OrderId, List<Refusal>> refused, Instant now) {
        var payer = request.caller().party();
        var charged = plans.entrySet().stream().filter(entry -> entry.getValue().money().isPositive()).map(Map.Entry::getKey).toList();
        var answers = charged.isEmpty() ? List.<Decision<Effects>>of() : ports.money().spend(charged.stream()
                .map(payment -> new PayMoney.Charge(request, payer, payment.order().id(), plans.get(payment).money())).toList(), now);
        var effects = new ArrayList<Effects>();
        plans.forEach((payment, plan) -> {
            int place = charged.indexOf(payment);
            if (place >= 0 && !answers.get(place).isGranted()) {
                refused.put(payment.order().id(), answers.get(place).refusals());
                return;
            }
            var settled = orders.paid(payment, plan, request.caller(), payer);
            handled.add(settled);
            effects.add(OrderPaying.release(ports, payment, request, now));
            effects.add((place < 0 ? Effects.none() : answers.get(place).orThrow()).and(orders.event("paid", payment.order(),
                    Map.of("amount", PaidOrders.major(settled.money()), "coupon_amount", "0.00", "cash_amount",
                            PaidOrders.major(plan.cash()), "payer_id", payer.value()))));
        });
        return effects;
    }

    static OrdersHandled handled(List<OrderSettled> handled, Map<OrderId, List<Refusal>> refused) {
        return new OrdersHandled(List.copyOf(handled), refused.entrySet().stream()
                .map(entry -> new OrdersHandled.Refused(entry.getKey(), entry.getValue())).toList());
    }
}
