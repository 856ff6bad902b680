package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.order.OrderDesk;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.domain.order.pay.OrderPayment;
import org.partnercenter.domain.order.pay.PaymentPlan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several use cases do with orders that wait for their payment. */
final class PaidOrders {

    private final PayPorts ports;
    private final OrderDesk desk;
    private final Instant now;

    PaidOrders(PayPorts ports, OrderDesk desk, Instant now) {
        this.ports = ports;
        this.desk = desk;
        this.now = now;
    }

    /** Locks orders with their members. */
    static PaidOrders locking(PayPorts ports, List<OrderId> orders, Instant now) {
        var desk = ports.orders().desk();
        desk.lock(orders);
        desk.lockMembers(orders);
        return new PaidOrders(ports, desk, now);
    }

    OrderDesk desk() {
        return desk;
    }

    /** Who was to pay an order that was left to a partner: the one that is named, else whoever looks after the customer. */
    Optional<PartyId> payer(Order order) {
        return order.agent().payer().or(() -> desk.keeper(order.id()).map(keeper -> keeper.party()));
    }

    /** These orders about to be paid or cancelled, with the discounts there are. */
    Map<OrderId, OrderPayment> about(List<Order> orders) {
        var parts = new ArrayList<Order>(orders);
        orders.forEach(order -> parts.addAll(desk.openMembers(order.id())));
        var granted = ports.discounts().of(parts, now);
        var payments = new LinkedHashMap<OrderId, OrderPayment>();
        for (var order : orders) {
            var members = desk.openMembers(order.id());
            payments.put(order.id(), new OrderPayment(order, members, offers(order, members, granted)));
        }
        return payments;
    }

    /** The discounts of an order and of its members, from its source and from this house. */
    static List<DiscountOffer> offers(PayPorts ports, Order order, List<Order> members, Instant now) {
        var parts = new ArrayList<Order>(List.of(order));
        parts.addAll(members);
        return offers(order, members, ports.discounts().of(parts, now));
    }

    private static List<DiscountOffer> offers(Order order, List<Order> members, Map<OrderId, List<DiscountOffer>> granted) {
        var offers = new ArrayList<DiscountOffer>(order.offers());
        members.forEach(member -> offers.addAll(member.offers()));
        offers.addAll(granted.getOrDefault(order.id(), List.of()));
        members.forEach(member -> offers.addAll(granted.getOrDefault(member.id(), List.of())));
        return offers;
    }

    /** Writes down that it was paid, on the order and on each of its members. */
    OrderSettled paid(OrderPayment payment, PaymentPlan plan, Caller caller, PartyId payer) {
        var order = payment.order();
        plan.parts().forEach(part -> desk.change(part.order().settled(settlement(part, order.id(), caller, payer))));
        var coupons = List.copyOf(plan.coupons().values());
        if (!payment.members().isEmpty()) {
            var all = new PaymentPlan.Part(order, plan.discount(), coupons, plan.money());
            var whole = settlement(all, order.id(), caller, payer);
            desk.change(order.settled(new Settlement(whole.status(), whole.at(), whole.chargedAs(), true, payer, whole.operator(),
                    whole.actor(), whole.discount(), whole.money(), coupons, List.of())));
        }
        return new OrderSettled(order.id(), OrderStatus.PROCESSING, plan.money(), coupons.stream().map(Settlement.CouponPart::amount)
                .reduce(Money.zero(plan.money().currency()), Money::plus));
    }

    private Settlement settlement(PaymentPlan.Part part, OrderId chargedAs, Caller caller, PartyId payer) {
        return new Settlement(OrderStatus.PROCESSING, now, chargedAs, false, payer, caller.operator(),
                caller.acting().map(acting -> acting.partner()), part.discount(), part.money(), part.coupons(), List.of());
    }

    Effects event(String verb, Order order, Map<String, Object> more) {
        var data = new LinkedHashMap<String, Object>(more);
        data.put("order_id", order.id().value());
        data.put("customer_id", order.customer().value());
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.order." + verb, "order/" + order.id().value(), data,
                desk.viewers(order.id()))));
    }

    static String major(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
