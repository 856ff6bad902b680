package org.partnercenter.application.order;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.AgentPayment;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.EnterpriseProject;
import org.partnercenter.domain.order.ExpirePolicy;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.OfferMode;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderPrice;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderSource;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderTerms;
import org.partnercenter.domain.order.OrderTimes;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.PeriodType;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ResourceStatus;
import org.partnercenter.domain.order.ServiceRef;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order in the making, with something in every place, and what it brought. */
public record Samples(String id, long version, String customer, Optional<String> combined, OrderType type, OrderStatus status, String service,
                      String amount, Instant created, Optional<Instant> paid, AgentPayment agent, List<String> lines,
                      List<RefundItem> refunds) {

    public static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    public static Samples order(String id) {
        return new Samples(id, 1, "c-1", Optional.empty(), OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT, "hws.service.type.EC2", "100.00",
                NOW, Optional.empty(), AgentPayment.none(), List.of("60.00", "40.00"), List.of());
    }

    public static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    public Samples version(long other) {
        return new Samples(id, other, customer, combined, type, status, service, amount, created, paid, agent, lines, refunds);
    }

    public Samples of(String other) {
        return new Samples(id, version, other, combined, type, status, service, amount, created, paid, agent, lines, refunds);
    }

    public Samples within(String whole) {
        return new Samples(id, version, customer, Optional.of(whole), type, status, service, amount, created, paid, agent, lines, refunds);
    }

    public Samples is(OrderType otherType, OrderStatus other) {
        return new Samples(id, version, customer, combined, otherType, other, service, amount, created, paid, agent, lines, refunds);
    }

    public Samples at(Instant other) {
        return new Samples(id, version, customer, combined, type, status, service, amount, other, paid, agent, lines, refunds);
    }

    public Samples paid(Instant other) {
        return new Samples(id, version, customer, combined, type, status, service, amount, created, Optional.of(other), agent, lines, refunds);
    }

    public Samples leftTo(String partner) {
        return new Samples(id, version, customer, combined, type, status, service, amount, created, paid,
                AgentPayment.leftTo(Optional.ofNullable(partner).map(PartyId::new)), lines, refunds);
    }

    public Samples service(String other, String... amounts) {
        return new Samples(id, version, customer, combined, type, status, other, amount, created, paid, agent, List.of(amounts), refunds);
    }

    public Samples costs(String other) {
        return new Samples(id, version, customer, combined, type, status, service, other, created, paid, agent, List.of(), refunds);
    }

    public Samples refunds(String base, String... amounts) {
        var items = new ArrayList<RefundItem>(refunds);
        for (var each : amounts) {
            items.add(new RefundItem("r" + items.size(), yuan(each), Optional.of(new OrderId(base)), new ServiceRef(service, Optional.empty()),
                    new RefundItem.ResourceTypeRef("hws.resource.type.vm", Optional.of("VM")), Optional.of("cn-north-4")));
        }
        return new Samples(id, version, customer, combined, OrderType.UNSUBSCRIBE, OrderStatus.COMPLETED, service, amount, created, paid, agent,
                List.of(), items);
    }

    public Order order() {
        var info = new AmountInfo(List.of(new AmountInfo.Discount(DiscountKind.PROMOTION, yuan("1.00"))), Optional.of(yuan("0.50")),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var price = new OrderPrice(yuan("120.00"), yuan(amount), info);
        var offer = new DiscountOffer("d", OfferKind.BUSINESS, "5.00", List.of(new DiscountOffer.Share(new OrderId(id), List.of("l-0"),
                OfferMode.RATIO, yuan("5.00"), Optional.of(new BigDecimal("0.95")))));
        var all = new ArrayList<OrderLine>();
        lines.forEach(each -> all.add(line("l-" + all.size(), each)));
        return new Order(new OrderId(id), version, new PartyId(customer), combined.map(OrderId::new),
                new OrderTerms(type, status, OrderSource.CUSTOMER, new ServiceRef(service, Optional.of("ECS")), false, false,
                        Optional.of("contract"), List.of(new EnterpriseProject("0", "default"))), price,
                new OrderTimes(created, paid, Optional.of(created.plusSeconds(86_400 * 365L)), Optional.empty()), Optional.of("alice"), agent, all,
                refunds, refunds.isEmpty() ? List.of(offer) : List.of(), Optional.empty());
    }

    private OrderLine line(String line, String price) {
        return new OrderLine(line, new ServiceRef(service, Optional.empty()), new OrderLine.Product(Optional.of("p"), Optional.of("2 vCPU"),
                Optional.empty(), Optional.empty(), Optional.empty()), Optional.of("cn-north-4"),
                new OrderLine.Period(Optional.of(PeriodType.YEAR), Optional.of(1)), Optional.of(created),
                Optional.of(created.plusSeconds(86_400 * 365L)), Optional.of(2), new OrderPrice(yuan(price), yuan(price), AmountInfo.none()),
                Optional.of(new OrderLine.Product(Optional.of("base"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    public static OrderResource resource(String id, long version, String customer, String order, ResourceStatus status) {
        return new OrderResource(id, version, new PartyId(customer), Optional.of(new OrderId(order)), Optional.of("l-0"),
                new OrderResource.Thing("vm-" + id, Optional.of("web"), Optional.of("cn-north-4"), Optional.of("s6.large"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.of("2 vCPU"), Optional.of(new BigDecimal("40.5")), Optional.of(17)),
                new ServiceRef("hws.service.type.EC2", Optional.of("ECS")), new RefundItem.ResourceTypeRef("hws.resource.type.vm", Optional.empty()),
                true, status, NOW, Optional.of(NOW.plusSeconds(86_400)), Optional.of(ExpirePolicy.AUTO_RENEW), false, Optional.of(NOW),
                Optional.of(new EnterpriseProject("0", "default")));
    }

    public static KeepersAt.Keeper keeper(String partner, String reseller) {
        return new KeepersAt.Keeper(new PartyId(partner), Optional.ofNullable(reseller).map(PartyId::new), AssociationType.RESALE);
    }
}
