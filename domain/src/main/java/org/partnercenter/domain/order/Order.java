package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An order as its source told it last, and what was done with it here: payment, cancelling, rejection by the partner (ORD-18). Everything
 * else changes with the next edition only. A value.
 *
 * @param version    of the edition; the higher one counts, whichever comes first
 * @param combined   the combined order it belongs to (ORD-11)
 * @param orderedBy  login name of who ordered; personal
 * @param refunds    what an unsubscribe or downgrade refunds (ORD-08)
 * @param offers     discounts it can be paid with
 * @param settlement what was done with it here
 */
public record Order(OrderId id, long version, PartyId customer, Optional<OrderId> combined, OrderTerms terms, OrderPrice price,
                    OrderTimes times, Optional<String> orderedBy, AgentPayment agent, List<OrderLine> lines, List<RefundItem> refunds,
                    List<DiscountOffer> offers, Optional<Settlement> settlement) {

    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        lines = List.copyOf(lines);
        refunds = List.copyOf(refunds);
        offers = List.copyOf(offers);
    }

    /** ORD-05: why it is no order: what is paid per use is none, unless it is what something becomes. */
    public List<Refusal> faults() {
        var perUse = terms.type() == OrderType.TO_PAY_PER_USE ? Optional.<OrderLine>empty()
                : lines.stream().filter(line -> line.period().type().filter(PeriodType::isPerUse).isPresent()).findFirst();
        return perUse.map(line -> List.of(OrderRefusal.ORDER_PAY_PER_USE.refusal("field", "order_line_items")
                .with("order_line_item_id", line.id()))).orElse(List.of());
    }

    /** Where it stands: what was settled here stays settled while its source still waits for the payment. */
    public OrderStatus status() {
        return terms.status() == OrderStatus.PENDING_PAYMENT ? settlement.map(Settlement::status).orElse(OrderStatus.PENDING_PAYMENT)
                : terms.status();
    }

    /** Whether it can be paid or cancelled now, as far as its state goes. */
    public boolean isOpen() {
        return status() == OrderStatus.PENDING_PAYMENT;
    }

    /** ORD-11: what waits for its payment within a combined order is shown there; later it lives on its own. */
    public boolean standsAlone() {
        return combined.isEmpty() || !isOpen();
    }

    /** ORD-08: an unsubscribe, or a change that gives money back. */
    public boolean isRefund() {
        return terms.type() == OrderType.UNSUBSCRIBE || terms.type() == OrderType.CHANGE && price.afterDiscount().minor() < 0;
    }

    /** What it costs after what it was paid with here, until its source has heard of the payment and tells it itself. */
    public OrderPrice shownPrice() {
        return settlement.filter(paid -> paid.isPaid() && terms.status() == OrderStatus.PENDING_PAYMENT).map(paid -> paid.discount()
                .map(discount -> price.less(discount.amount(), discount.kind())).orElse(price)
                .paidWith(paid.paidWith(DiscountKind.VOUCHER), paid.paidWith(DiscountKind.CASH_COUPON))).orElse(price);
    }

    /** When it was paid: here, or as its source says. */
    public Optional<Instant> paidAt() {
        return times.paid().or(() -> settlement.filter(Settlement::isPaid).map(Settlement::at));
    }

    /** ORD-18: another edition of the same order; what was done here is kept. */
    public Order succeededBy(Order newer) {
        return new Order(id, newer.version, newer.customer, newer.combined, newer.terms, newer.price, newer.times, newer.orderedBy,
                newer.agent.keeping(agent, times.payUntil().equals(newer.times.payUntil())), newer.lines, newer.refunds, newer.offers, settlement);
    }

    public Order settled(Settlement how) {
        return new Order(id, version, customer, combined, terms, price, times, orderedBy, agent, lines, refunds, offers, Optional.of(how));
    }

    /** The same with its lines, where it was read without them. */
    public Order withLines(List<OrderLine> all) {
        return new Order(id, version, customer, combined, terms, price, times, orderedBy, agent, all, refunds, offers, settlement);
    }

    Order withAgent(AgentPayment other) {
        return new Order(id, version, customer, combined, terms, price, times, orderedBy, other, lines, refunds, offers, settlement);
    }

    /**
     * ORD-16: the partner does not pay; the customer may do so itself now.
     *
     * @param reason 1 to 256 characters
     */
    public Decision<Order> rejectedBy(PartyId partner, String reason, Instant now) {
        return new Refusals()
                .refuseIf(!isOpen(), OrderRefusal.ORDER_STATUS_CHANGED.refusal("order_id", id).with("status", status().code()))
                .refuseIf(!agent.isOpen(), OrderRefusal.ORDER_NOT_FOR_PARTNER.refusal("order_id", id))
                .refuseIf(!standsAlone(), OrderRefusal.ORDER_PART_OF_COMBINED.refusal("order_id", id)
                        .with("combined_order_id", combined.map(OrderId::value).orElse("")))
                .orGrant(withAgent(agent.rejected(new AgentPayment.Rejection(partner, reason, now))));
    }

    /** ORD-16: whether it waits for the partner's payment, and can still be paid. */
    public boolean awaitsPartner(Instant now) {
        return awaitsPartner() && !isOverdue(now);
    }

    /** The same, as long as nobody has been told that its time is over. */
    public boolean awaitsPartner() {
        return isOpen() && agent.isOpen() && agent.lapsed().isEmpty();
    }

    /** ORD-10: whether the last instant at which it could be paid has passed. */
    public boolean isOverdue(Instant now) {
        return times.payUntil().filter(now::isAfter).isPresent();
    }

    /** ORD-16: the partner let the time pass; nobody pays it any more, unless its source gives it more time. */
    public Order lapsed(Instant now) {
        if (!awaitsPartner() || !isOverdue(now)) {
            throw new IllegalStateException("order " + id + " can still be paid, or waits for nobody");
        }
        return withAgent(agent.lapsed(now));
    }

    /** ORD-12: whether it is told how it was paid. */
    public boolean tellsPayment() {
        return status() == OrderStatus.COMPLETED && terms.type() != OrderType.UNSUBSCRIBE;
    }

    /** ORD-12: the same, asked for: refused while nothing is told. */
    public Decision<Order> paymentTold() {
        return new Refusals().refuseIf(!tellsPayment(), OrderRefusal.ORDER_PAYMENT_NOT_TOLD.refusal("order_id", id)
                .with("status", status().code()).with("order_type", terms.type().code())).orGrant(this);
    }

    /** ORD-08: what it gives back, by the order that was paid once; only of what is completed. */
    public Map<OrderId, Money> givesBack() {
        var sums = new LinkedHashMap<OrderId, Money>();
        if (isRefund() && status() == OrderStatus.COMPLETED) {
            refunds.stream().filter(RefundItem::refunds).filter(item -> item.base().isPresent()).forEach(item ->
                    sums.merge(item.base().get(), Money.zero(item.amount().currency()).minus(item.amount()), Money::plus));
        }
        return sums;
    }

    /** Names the order alone: who ordered is nobody else's business. */
    @Override
    public String toString() {
        return "Order[" + id + ", version " + version + "]";
    }
}
