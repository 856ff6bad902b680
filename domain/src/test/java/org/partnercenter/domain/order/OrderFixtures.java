package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders in the states that tests speak of. */
public final class OrderFixtures {

    public static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    public static final PartyId CUSTOMER = new PartyId("c-1");
    public static final PartyId PARTNER = new PartyId("d-1");
    public static final ServiceRef VM = new ServiceRef("hws.service.type.EC2", Optional.of("ECS"));
    public static final ServiceRef DISK = new ServiceRef("hws.service.type.ebs", Optional.empty());

    private OrderFixtures() {
    }

    public static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    public static OrderPrice price(String official, String afterDiscount) {
        return new OrderPrice(yuan(official), yuan(afterDiscount), AmountInfo.none());
    }

    public static OrderLine line(String id, ServiceRef service, String amount) {
        return new OrderLine(id, service, new OrderLine.Product(Optional.of("p-" + id), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()), Optional.of("cn-north-4"), new OrderLine.Period(Optional.of(PeriodType.MONTH), Optional.of(1)),
                Optional.of(NOW), Optional.of(NOW.plusSeconds(86_400)), Optional.of(1), price(amount, amount), Optional.empty());
    }

    public static OrderTerms terms(OrderType type, OrderStatus status) {
        return new OrderTerms(type, status, OrderSource.CUSTOMER, VM, false, false, Optional.empty(), List.of());
    }

    /** A new order that waits for its payment. */
    public static Order pending(String id, String amount, OrderLine... lines) {
        return edition(id, 1, terms(OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT), amount, lines);
    }

    public static Order edition(String id, long version, OrderTerms terms, String amount, OrderLine... lines) {
        return new Order(new OrderId(id), version, CUSTOMER, Optional.empty(), terms, price(amount, amount),
                new OrderTimes(NOW, Optional.empty(), Optional.empty(), Optional.empty()), Optional.of("alice"), AgentPayment.none(),
                List.of(lines), List.of(), List.of(), Optional.empty());
    }

    public static Order member(Order order, String combined) {
        return new Order(order.id(), order.version(), order.customer(), Optional.of(new OrderId(combined)), order.terms(), order.price(),
                order.times(), order.orderedBy(), order.agent(), order.lines(), order.refunds(), order.offers(), order.settlement());
    }

    public static Order timed(Order order, OrderTimes times) {
        return new Order(order.id(), order.version(), order.customer(), order.combined(), order.terms(), order.price(), times,
                order.orderedBy(), order.agent(), order.lines(), order.refunds(), order.offers(), order.settlement());
    }

    public static Order leftToPartner(Order order) {
        return order.withAgent(AgentPayment.leftTo(Optional.empty()));
    }

    public static Order refunding(String id, RefundItem... items) {
        var order = edition(id, 1, terms(OrderType.UNSUBSCRIBE, OrderStatus.COMPLETED), "-10");
        return new Order(order.id(), 1, CUSTOMER, Optional.empty(), order.terms(), order.price(), order.times(), order.orderedBy(),
                order.agent(), List.of(), List.of(items), List.of(), Optional.empty());
    }

    public static RefundItem refund(String id, String amount, String base) {
        return new RefundItem(id, yuan(amount), Optional.ofNullable(base).map(OrderId::new), VM,
                new RefundItem.ResourceTypeRef("hws.resource.type.vm", Optional.empty()), Optional.empty());
    }

    public static DiscountOffer offer(String id, OfferKind kind, String order, String amount, String ratio, String... lines) {
        return new DiscountOffer(id, kind, amount, List.of(new DiscountOffer.Share(new OrderId(order), List.of(lines), OfferMode.RATIO,
                yuan(amount), Optional.ofNullable(ratio).map(BigDecimal::new))));
    }

    /** What it is once it was paid here. */
    public static Settlement paid(String order, String money, Settlement.CouponPart... coupons) {
        return new Settlement(OrderStatus.PROCESSING, NOW, new OrderId(order), false, CUSTOMER, Optional.empty(), Optional.empty(),
                Optional.empty(), yuan(money), List.of(coupons), List.of());
    }

    public static Settlement.CouponPart voucher(String id, String amount) {
        return new Settlement.CouponPart(id, DiscountKind.VOUCHER, yuan(amount));
    }
}
