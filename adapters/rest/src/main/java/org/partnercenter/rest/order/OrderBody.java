package org.partnercenter.rest.order;

import org.partnercenter.application.order.LoadOrder;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.AgentPayment;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.EnterpriseProject;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderPrice;
import org.partnercenter.domain.order.OrderSource;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderTerms;
import org.partnercenter.domain.order.OrderTimes;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An edition of an order, as its source tells it; members are named as the vendor names them where it does. */
record OrderBody(String orderId, Long version, String customerId, String combinedOrderId, String serviceTypeCode, String serviceTypeName,
                 Boolean marketplace, Integer sourceType, Integer status, Integer orderType, BigDecimal officialAmount,
                 BigDecimal amountAfterDiscount, Integer measureId, String currency, String createTime, String paymentTime,
                 String pendingPaymentEndTime, String startTime, Boolean specChanged, String contractId, String userName,
                 OrderPartBodies.AmountInfoBody amountInfo, List<OrderPartBodies.ProjectBody> enterpriseProjects,
                 OrderPartBodies.AgentPayBody agentPayInfo, List<OrderPartBodies.LineBody> orderLineItems,
                 List<OrderPartBodies.RefundPartBody> refundInfos, List<OrderPartBodies.OfferBody> discountInfos) {

    static final int MAX_LINES = 1_000;
    private static final int MAX_PARTS = 100;
    private static final Money ZERO = Money.zero(Money.CNY);

    /** The command, for when nothing was at fault. */
    Supplier<LoadOrder> command(Input in) {
        var body = BodyPart.of(in);
        var id = body.required("order_id", orderId);
        long edition = body.version(version);
        var customer = body.field("customer_id", customerId).required().party();
        var combined = body.id("combined_order_id", combinedOrderId).map(OrderId::new);
        in.field("measure_id", measureId).oneOf("1");
        in.field("currency", currency).oneOf(Money.CNY.getCurrencyCode());
        var terms = terms(body);
        var price = price(body);
        var times = times(body);
        var orderedBy = body.field("user_name", userName).text(128);
        var agent = body.part("agent_pay_info", agentPayInfo, OrderPartBodies.AgentPayBody::read).orElseGet(AgentPayment::none);
        List<OrderLine> lines = body.each("order_line_items", orderLineItems, MAX_LINES, OrderPartBodies.LineBody::read);
        distinct(in, lines);
        List<RefundItem> refunds = body.each("refund_infos", refundInfos, MAX_LINES, OrderPartBodies.RefundPartBody::read);
        List<DiscountOffer> offers = body.each("discount_infos", discountInfos, MAX_PARTS, OrderPartBodies.OfferBody::read);
        return () -> new LoadOrder(new Order(new OrderId(id), edition, customer.orElseThrow(), combined,
                terms.get(), price, times.get(), orderedBy, agent, lines, refunds, offers, Optional.empty()));
    }

    private static void distinct(Input in, List<OrderLine> lines) {
        var seen = new HashSet<String>();
        lines.stream().map(OrderLine::id).filter(id -> !seen.add(id)).findFirst().ifPresent(id ->
                in.refuse(CommonRefusal.ITEM_TWICE.refusal("field", "order_line_items").with("value", id)));
    }

    private Supplier<OrderTerms> terms(BodyPart body) {
        ServiceRef service = body.service(serviceTypeCode, serviceTypeName);
        var source = body.requiredCode("source_type", sourceType, OrderSource::ofCode);
        var state = body.requiredCode("status", status, OrderStatus::ofCode);
        var type = body.requiredCode("order_type", orderType, OrderType::ofCode);
        var contract = body.id("contract_id", contractId);
        List<EnterpriseProject> projects = body.each("enterprise_projects", enterpriseProjects, MAX_PARTS, OrderPartBodies.ProjectBody::read);
        return () -> new OrderTerms(type.orElseThrow(), state.orElseThrow(), source.orElseThrow(), service,
                marketplace == null ? service.isMarketplace() : marketplace, Boolean.TRUE.equals(specChanged), contract, projects);
    }

    private OrderPrice price(BodyPart body) {
        return new OrderPrice(body.requiredMoney("official_amount", officialAmount).orElse(ZERO),
                body.requiredMoney("amount_after_discount", amountAfterDiscount).orElse(ZERO),
                body.part("amount_info", amountInfo, OrderPartBodies.AmountInfoBody::read).orElseGet(AmountInfo::none));
    }

    private Supplier<OrderTimes> times(BodyPart body) {
        Optional<Instant> created = body.field("create_time", createTime).required().instant();
        var paid = body.time("payment_time", paymentTime);
        var payUntil = body.time("pending_payment_end_time", pendingPaymentEndTime);
        var starts = body.time("start_time", startTime);
        return () -> new OrderTimes(created.orElseThrow(), paid, payUntil, starts);
    }
}
