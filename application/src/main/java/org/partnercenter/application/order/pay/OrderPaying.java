package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.pay.CouponFit;
import org.partnercenter.domain.order.pay.HeldCoupon;
import org.partnercenter.domain.order.pay.OrderPayment;
import org.partnercenter.domain.order.pay.PaymentChoice;
import org.partnercenter.domain.order.pay.PaymentPlan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer pays an order with coupons, a discount and money, in one transaction (ORD-10). Payments come one by one, from people and from
 * the queue; each is decided on what those before it left. Locks are taken in one order: orders, coupons, accounts.
 */
final class OrderPaying implements UseCase<PayOrder, OrderSettled> {

    private final PayPorts ports;

    OrderPaying(PayPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<PayOrder, OrderSettled> operation() {
        return PayOperations.PAY;
    }

    @Override
    public List<Outcome<OrderSettled>> decide(List<Request<PayOrder>> requests, Instant now) {
        return requests.stream().map(request -> decide(request, now)).toList();
    }

    private Outcome<OrderSettled> decide(Request<PayOrder> request, Instant now) {
        var id = request.command().order();
        var orders = PaidOrders.locking(ports, List.of(id), now);
        var own = own(orders, request.caller(), id);
        var subject = Subject.of("order", id.value(), orders.desk().viewers(id));
        if (own.isEmpty()) {
            return Outcome.refused(List.of(OrderRefusal.ORDER_UNKNOWN.refusal()), subject);
        }
        var payment = orders.about(List.of(own.get())).get(id);
        var forbidden = forbidden(ports, request.caller(), payment);
        if (forbidden.isEmpty()) {
            forbidden = ports.spending().against(Set.of(own.get().customer()), now).getOrDefault(own.get().customer(), List.of());
        }
        if (!forbidden.isEmpty()) {
            return Outcome.refused(forbidden, subject);
        }
        return plan(request, payment, now).fold(plan -> pay(request, payment, plan, orders, now),
                refusals -> Outcome.refused(refusals, subject));
    }

    /** What is somebody else's does not exist. */
    static Optional<Order> own(PaidOrders orders, Caller caller, OrderId id) {
        return orders.desk().find(id).filter(order -> order.customer().equals(caller.party()));
    }

    /** AUT-02, AUT-12: who acts for the customer is asked for its authorization again, within the transaction. */
    static List<Refusal> forbidden(PayPorts ports, Caller caller, OrderPayment payment) {
        return caller.acting().map(acting -> ports.onBehalf().of(acting.partner(), caller.party(), payment.hasMarketplaceGoods()))
                .orElse(List.of());
    }

    /** What was held for an order, or for its members, and did not pay it, is of no use any more. */
    static Effects release(PayPorts ports, OrderPayment payment, Request<?> cause, Instant now) {
        var customer = payment.order().customer();
        var ids = Stream.concat(Stream.of(payment.order()), payment.members().stream()).map(Order::id).toList();
        return ports.coupons().release(customer, Set.copyOf(ids), cause, now).and(ports.money().release(cause, customer, ids, now));
    }

    private Decision<PaymentPlan> plan(Request<PayOrder> request, OrderPayment payment, Instant now) {
        var choice = request.command().choice();
        var coupons = choice.coupons().isEmpty() ? Map.<String, HeldCoupon>of() : ports.coupons().lock(request.caller().party(),
                choice.coupons().stream().map(PaymentChoice.Coupon::id).toList(), payment.order().id(), now);
        return payment.plan(choice, coupons, servicesBefore(ports, payment, coupons.values()), now);
    }

    /** Asked for only where a coupon depends on it. */
    static Set<String> servicesBefore(PayPorts ports, OrderPayment payment, Collection<HeldCoupon> coupons) {
        boolean asked = coupons.stream().flatMap(coupon -> coupon.limits().stream())
                .anyMatch(limit -> limit.key().equals(CouponFit.FIRST_ORDER));
        return !asked ? Set.of() : ports.orders().reads().servicesOrdered(payment.order().customer(),
                payment.parts().stream().map(Order::id).collect(Collectors.toSet()));
    }

    /** The account first: it is the one that may still refuse, and then nothing has happened. */
    private Outcome<OrderSettled> pay(Request<PayOrder> request, OrderPayment payment, PaymentPlan plan, PaidOrders orders, Instant now) {
        var order = payment.order();
        var subject = Subject.of("order", order.id().value(), orders.desk().viewers(order.id()));
        var effects = Effects.none();
        if (plan.money().isPositive()) {
            var spent = ports.money().spend(List.of(new PayMoney.Charge(request, order.customer(), order.id(), plan.money())), now).getFirst();
            if (!spent.isGranted()) {
                return Outcome.refused(spent.refusals(), subject);
            }
            effects = spent.orThrow();
        }
        var uses = plan.coupons().values().stream().filter(part -> part.amount().isPositive())
                .map(part -> new PayCoupons.Use(part.coupon(), order.id(), part.amount())).toList();
        if (!uses.isEmpty()) {
            effects = effects.and(ports.coupons().use(uses, request, now));
        }
        effects = effects.and(release(ports, payment, request, now));
        var settled = orders.paid(payment, plan, request.caller(), order.customer());
        orders.desk().store();
        return Outcome.granted(settled, subject.with(Map.of("money", PaidOrders.major(settled.money()), "coupons",
                        PaidOrders.major(settled.coupons()))).changed(new Changes().add("order/" + order.id(), "status",
                        order.status().name(), settled.status().name())),
                effects.and(orders.event("paid", order, Map.of("amount", PaidOrders.major(settled.money()), "coupon_amount",
                        PaidOrders.major(settled.coupons()), "cash_amount", PaidOrders.major(plan.cash()), "payer_id", order.customer().value()))));
    }
}
