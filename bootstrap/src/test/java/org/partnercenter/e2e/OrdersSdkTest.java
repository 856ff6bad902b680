package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.CancelCustomerOrderReq;
import com.huaweicloud.sdk.bss.v2.model.CancelCustomerOrderRequest;
import com.huaweicloud.sdk.bss.v2.model.CouponInfoV2;
import com.huaweicloud.sdk.bss.v2.model.CouponMaxUseQuantity;
import com.huaweicloud.sdk.bss.v2.model.CouponSimpleInfoOrderPayV3;
import com.huaweicloud.sdk.bss.v2.model.CustomerOnDemandResource;
import com.huaweicloud.sdk.bss.v2.model.CustomerOrderV2;
import com.huaweicloud.sdk.bss.v2.model.DiscountSimpleInfoV3;
import com.huaweicloud.sdk.bss.v2.model.ListCustomerOnDemandResourcesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListCustomerOrdersRequest;
import com.huaweicloud.sdk.bss.v2.model.ListOrderCouponsByOrderIdRequest;
import com.huaweicloud.sdk.bss.v2.model.ListOrderDiscountsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPayPerUseCustomerResourcesRequest;
import com.huaweicloud.sdk.bss.v2.model.OrderInstanceV2;
import com.huaweicloud.sdk.bss.v2.model.OrderLineItemEntityV2;
import com.huaweicloud.sdk.bss.v2.model.OrderRefundInfoV2;
import com.huaweicloud.sdk.bss.v2.model.PayCustomerOrderV3Req;
import com.huaweicloud.sdk.bss.v2.model.PayOrdersRequest;
import com.huaweicloud.sdk.bss.v2.model.QueryCustomerOnDemandResourcesReq;
import com.huaweicloud.sdk.bss.v2.model.QueryResourcesReq;
import com.huaweicloud.sdk.bss.v2.model.ShowCustomerOrderDetailsRequest;
import com.huaweicloud.sdk.bss.v2.model.ShowRefundOrderDetailsRequest;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders by the vendor's own client: fed, listed, opened, paid with a coupon, refunded; and what partners do on their screens. */
@ExtendWith(DemoServer.class)
class OrdersSdkTest {

    private static final String VM = "hws.service.type.ec2";

    private final World world;
    private Party partner;
    private Party customer;
    private BssClient own;
    private BssClient partners;
    private String quota;
    private String order;

    OrdersSdkTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_resale_customer_with_money_and_an_order() {
        partner = world.distributor();
        customer = world.resaleCustomerOf(partner);
        own = world.sdk(customer);
        partners = world.sdk(partner);
        quota = world.quotaOf(partner, "1000.00");
        world.post(Party.PLATFORM, "/v2/platform/accounts/recharge", Map.of("partner_id", partner.id(), "amount", 1000)).is(201);
        world.post(partner, "/v2/partners/accounts/allocate", Map.of("customer_id", customer.id(), "amount", 500)).is(201);
        order = id();
        feed(edition(order, 1, Map.of())).is(200);
    }

    private static String id() {
        return "CS" + UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase();
    }

    private Reply feed(Map<String, ?> edition) {
        return world.post(Party.PLATFORM, "/v2/platform/orders", edition);
    }

    /** A new order of 100.01 with two lines that waits for its payment. */
    private Map<String, Object> edition(String id, long version, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("order_id", id);
        body.put("version", version);
        body.put("customer_id", customer.id());
        body.put("service_type_code", VM);
        body.put("service_type_name", "弹性云服务器");
        body.put("source_type", 1);
        body.put("status", 6);
        body.put("order_type", 1);
        body.put("official_amount", new BigDecimal("120.00"));
        body.put("amount_after_discount", new BigDecimal("100.01"));
        body.put("create_time", world.now().toString());
        body.put("order_line_items", List.of(line("l-1", VM, "60.00"), line("l-2", "hws.service.type.ebs", "40.01")));
        body.putAll(more);
        return body;
    }

    private Map<String, Object> line(String id, String service, String amount) {
        return Map.of("order_line_item_id", id, "service_type_code", service, "product_id", "p-" + id, "period_type", 2, "period_num", 1,
                "effective_time", world.now().toString(), "expire_time", world.now().plus(30, ChronoUnit.DAYS).toString(),
                "subscription_num", 1, "official_amount", new BigDecimal(amount), "amount_after_discount", new BigDecimal(amount));
    }

    private void pay(String coupon, String discount) {
        own.payOrders(new PayOrdersRequest().withBody(new PayCustomerOrderV3Req().withOrderId(order)
                .withUseCoupon(coupon == null ? "NO" : "YES").withUseDiscount(discount == null ? "NO" : "YES")
                .withCouponInfos(coupon == null ? null : List.of(new CouponSimpleInfoOrderPayV3().withId(coupon).withType(301)))
                .withDiscountInfos(discount == null ? null : List.of(new DiscountSimpleInfoV3().withId(discount).withType(2)))));
    }

    private static void assertRefused(Runnable call, int status, String code) {
        var refused = catchThrowableOfType(ServiceResponseException.class, call::run);
        assertThat(refused.getHttpStatusCode()).isEqualTo(status);
        assertThat(refused.getErrorCode()).isEqualTo(code);
    }

    private BigDecimal money() {
        return world.get(customer, "/v2/customers/accounts/balances").is(200).amount("amount");
    }

    private CustomerOrderV2 listed() {
        return own.listCustomerOrders(new ListCustomerOrdersRequest().withOrderId(order.toLowerCase())).getOrderInfos().getFirst();
    }

    @Test
    @Tag("ORD-01")
    @Tag("ORD-03")
    @Tag("ORD-06")
    void orders_are_listed_and_opened() {
        feed(edition(id(), 1, Map.of("create_time", world.now().minus(1, ChronoUnit.HOURS).toString(), "customer_id",
                world.customer().id()))).is(200);
        var found = partners.listCustomerOrders(new ListCustomerOrdersRequest().withCustomerId(customer.id())
                .withServiceTypeCode("HWS.SERVICE.TYPE.EC2").withStatus(6).withOrderType("1").withOrderBy("-CREATETIME"));
        assertThat(found.getTotalCount()).isEqualTo(1);
        assertThat(found.getOrderInfos()).extracting(CustomerOrderV2::getOrderId, CustomerOrderV2::getStatus, CustomerOrderV2::getOrderType,
                        CustomerOrderV2::getAmountAfterDiscount, CustomerOrderV2::getMeasureId, CustomerOrderV2::getCurrency)
                .containsExactly(tuple(order, 6, 1, 100.01, 1, "CNY"));
        assertThat(found.getOrderInfos().getFirst().getSubOrderInfos()).isEmpty();
        assertThat(partners.listCustomerOrders(new ListCustomerOrdersRequest()).getTotalCount()).isEqualTo(1);

        var opened = partners.showCustomerOrderDetails(new ShowCustomerOrderDetailsRequest().withOrderId(order).withOffset(1).withLimit(1));
        assertThat(opened.getTotalCount()).isEqualTo(2);
        assertThat(opened.getOrderInfo().getOfficialAmount()).isEqualTo(120.0);
        assertThat(opened.getOrderLineItems()).extracting(OrderLineItemEntityV2::getOrderLineItemId, OrderLineItemEntityV2::getPeriodNum,
                OrderLineItemEntityV2::getOrderId).containsExactly(tuple("l-2", 1, order));
        assertRefused(() -> world.sdk(world.distributor()).showCustomerOrderDetails(new ShowCustomerOrderDetailsRequest()
                .withOrderId(order)), 400, "CBC.30000010");
        var now = Instant.parse("2026-11-01T00:00:00Z");
        assertRefused(() -> partners.listCustomerOrders(new ListCustomerOrdersRequest().withCreateTimeBegin(now.toString())
                .withCreateTimeEnd(now.plus(366, ChronoUnit.DAYS).toString())), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-10")
    @Tag("CPN-40")
    @Tag("CPN-44")
    void an_order_is_paid_with_a_coupon_and_refunded_to_the_cent() {
        var coupon = world.couponOf(partner, quota, customer, "50.00", Map.of("cloud_service_types", List.of(VM)));
        var other = world.couponOf(partner, quota, customer, "5.00", Map.of("cloud_service_types", List.of("hws.service.type.vpc")));
        var fitting = own.listOrderCouponsByOrderId(new ListOrderCouponsByOrderIdRequest().withOrderId(order));
        assertThat(fitting.getUserCoupons()).extracting(CouponInfoV2::getCouponId, CouponInfoV2::getBalance).containsExactly(tuple(coupon, 50.0));
        assertThat(fitting.getCouponMaxUseQuantity()).extracting(CouponMaxUseQuantity::getCouponType, CouponMaxUseQuantity::getUseQuantityValue)
                .contains(tuple(1, 1), tuple(4, 3));
        assertRefused(() -> pay(other, null), 422, "ORDER_COUPON_UNFIT");
        assertThat(money()).isEqualByComparingTo("500");

        pay(coupon, null);
        assertThat(world.coupon(coupon).amount("balance")).isEqualByComparingTo("0");
        assertThat(money()).isEqualByComparingTo("449.99");
        assertThat(listed()).extracting(CustomerOrderV2::getStatus, paid -> paid.getAmountInfo().getCouponAmount())
                .containsExactly(3, 50.0);
        assertRefused(() -> pay(null, null), 400, "CBC.99003106");
        feed(edition(order, 3, Map.of("status", 5))).is(200);
        assertThat(feed(edition(order, 2, Map.of())).is(200).json().path("change").textValue()).isEqualTo("ignored");
        assertThat(listed().getStatus()).isEqualTo(5);

        var gone = refund("-33.33");
        assertThat(own.showRefundOrderDetails(new ShowRefundOrderDetailsRequest().withOrderId(gone)).getRefundInfos())
                .extracting(OrderRefundInfoV2::getAmount, OrderRefundInfoV2::getBaseOrderId, OrderRefundInfoV2::getMeasureId)
                .containsExactly(tuple(new BigDecimal("-33.33"), order, "1"), tuple(new BigDecimal("2.00"), order, "1"));
        assertThat(world.coupon(coupon).amount("balance")).isEqualByComparingTo("16.66");
        assertThat(money()).isEqualByComparingTo("466.66");
        refund("-66.68");
        assertThat(world.coupon(coupon).amount("balance")).isEqualByComparingTo("50");
        assertThat(money()).isEqualByComparingTo("500");
        assertRefused(() -> own.showRefundOrderDetails(new ShowRefundOrderDetailsRequest().withOrderId(order)), 400, "CBC.99005026");
        world.post(Party.PLATFORM, "/v2/platform/orders/" + order + "/refund", Map.of("refund_id", "more", "amount", new BigDecimal("0.01")))
                .refused(422, "ORDER_REFUND_TOO_LARGE", "ORD-08");
        world.assertLedgerBalances();
    }

    /** An unsubscribe, fed twice. */
    private String refund(String amount) {
        var unsubscribe = id();
        var items = List.of(Map.of("id", "r-1", "amount", new BigDecimal(amount), "base_order_id", order, "service_type_code", VM,
                "resource_type_code", "hws.resource.type.vm"), Map.of("id", "r-2", "amount", new BigDecimal("2.00"), "base_order_id", order,
                "service_type_code", VM, "resource_type_code", "hws.resource.type.vm"));
        var edition = edition(unsubscribe, 1, Map.of("order_type", 4, "status", 5, "official_amount", new BigDecimal(amount),
                "amount_after_discount", new BigDecimal(amount), "order_line_items", List.of(), "refund_infos", items));
        assertThat(feed(edition).is(200).json().path("refunds")).hasSize(1);
        edition.put("version", 2);
        feed(edition).is(200);
        return unsubscribe;
    }

    private Map<String, Object> grant(Party to, String ratio) {
        return Map.of("customer_id", to.id(), "discount", new BigDecimal(ratio), "effective_time", world.now().toString(), "expire_time",
                world.now().plus(1, ChronoUnit.DAYS).toString());
    }

    /** As an older client of the vendor's sends it. */
    private Reply grantMany(Party by, Object... grants) {
        return world.post(by, "/v2/partners/discounts", Map.of("sub_customer_discounts", List.of(grants)));
    }

    @Test
    @Tag("BDC-04")
    @Tag("CPN-46")
    void what_the_partner_grants_is_offered_with_the_order_and_taken_off_to_the_cent() {
        Party referral = world.referralCustomerOf(partner);
        var set = grantMany(partner, grant(customer, "0.85"), grant(referral, "0.9"), grant(world.customer(), "0.9")).is(200);
        assertThat(set.json().path("error_details").findValuesAsText("error_code")).containsExactly("GRANTED_DISCOUNT_REFERRAL_CUSTOMER",
                "CBC.99000035");
        var granted = world.get(partner, "/v2/partners/discounts?customer_id=" + customer.id()).is(200).json().path("sub_customer_discount");
        assertThat(granted.path("discount").decimalValue()).isEqualByComparingTo("0.85");
        var id = granted.path("discount_id").textValue();
        world.get(world.distributor(), "/v2/partners/discounts?customer_id=" + customer.id()).refused(400, "CBC.99000035", "BDC-04");

        var offered = own.listOrderDiscounts(new ListOrderDiscountsRequest().withOrderId(order)).getDiscounts().getFirst();
        assertThat(offered.getDiscountId()).isEqualTo(id);
        assertThat(offered.getDiscountType()).isEqualTo(3);
        own.payOrders(new PayOrdersRequest().withBody(new PayCustomerOrderV3Req().withOrderId(order).withUseCoupon("NO").withUseDiscount("YES")
                .withDiscountInfos(List.of(new DiscountSimpleInfoV3().withId(id).withType(3)))));
        assertThat(money()).isEqualByComparingTo("414.99");
        assertThat(listed()).extracting(CustomerOrderV2::getAmountAfterDiscount, paid -> paid.getAmountInfo().getDiscounts().getFirst()
                .getDiscountType()).containsExactly(85.01, "607");
    }

    @Test
    @Tag("BDC-03")
    void services_that_are_barred_from_discounts_are_paid_in_full() {
        var barred = "hws.service.type.e2e" + id().toLowerCase();
        world.post(Party.PLATFORM, "/v2/platform/catalog", Map.of("service_types", List.of(Map.of("code", barred, "name_zh", "不打折")))).is(200);
        world.post(Party.PLATFORM, "/v2/platform/product-policies", Map.of("service_type_code", barred, "from", "2026-01", "incentive_policy", "0",
                "allow_discount", "NO")).is(200);
        grantMany(partner, grant(customer, "0.5")).is(200);
        feed(edition(order, 2, Map.of("order_line_items", List.of(line("l-1", barred.toUpperCase(), "60.00"), line("l-2", VM, "40.01"))))).is(200);

        var offered = own.listOrderDiscounts(new ListOrderDiscountsRequest().withOrderId(order)).getDiscounts();
        assertThat(offered).hasSize(1);
        own.payOrders(new PayOrdersRequest().withBody(new PayCustomerOrderV3Req().withOrderId(order).withUseCoupon("NO").withUseDiscount("YES")
                .withDiscountInfos(List.of(new DiscountSimpleInfoV3().withId(offered.getFirst().getDiscountId()).withType(3)))));
        assertThat(money()).isEqualByComparingTo("419.99");
        var other = id();
        feed(edition(other, 1, Map.of("service_type_code", barred, "order_line_items", List.of(line("l-1", barred, "100.01"))))).is(200);
        assertThat(own.listOrderDiscounts(new ListOrderDiscountsRequest().withOrderId(other)).getDiscounts()).isEmpty();
    }

    @Test
    @Tag("BDC-04")
    @Tag("COM-13")
    void a_discount_that_cannot_be_is_refused_with_its_reasons() {
        var both = Map.of("customer_id", world.customer().id(), "discount", 0, "effective_time", "2026-01-02T00:00:00Z", "expire_time",
                "2026-01-01T00:00:00Z");
        assertThat(world.put(partner, "/v2/partners/discounts", both).refused(400, "GRANTED_DISCOUNT_IS_ALL", "BDC-04").text())
                .contains("GRANTED_DISCOUNT_ENDS_BEFORE_IT_STARTS", "GRANTED_DISCOUNT_IS_OVER", "CBC.99000035");
        grantMany(partner, grant(customer, "1.01")).refused(400, "CBC.0100");
        grantMany(partner, grant(customer, "0.85001")).refused(400, "CBC.0100");
        grantMany(partner, grant(customer, "0.85"), grant(customer, "0.9")).refused(400, "CBC.0100");
        grantMany(customer, grant(customer, "0.85")).refused(403, "CBC.0155");
        assertThat(world.get(partner, "/v2/partners/discounts?customer_id=" + customer.id()).is(200).json().has("sub_customer_discount"))
                .isFalse();
    }

    @Test
    @Tag("ORD-10")
    @Tag("CPN-46")
    void a_discount_is_offered_and_taken() {
        feed(edition(order, 2, Map.of("discount_infos", List.of(Map.of("discount_id", "d-1", "discount_type", 2, "discount_value", "10.00",
                "orders", List.of(Map.of("order_id", order, "order_line_item_ids", List.of("l-1"), "discount_mode", 1, "discount_amount",
                        new BigDecimal("10.00"), "discount_ratio", new BigDecimal("0.85")))))))).is(200);
        var offered = own.listOrderDiscounts(new ListOrderDiscountsRequest().withOrderId(order)).getDiscounts().getFirst();
        assertThat(offered.getDiscountValue()).isEqualTo("10.00");
        assertThat(offered.getOrders().getFirst().getOrderLineItems().getFirst().getDiscountRatio()).isEqualByComparingTo("0.85");
        assertRefused(() -> pay(null, "d-2"), 400, "CBC.99003108");
        pay(null, "d-1");
        assertThat(money()).isEqualByComparingTo("409.99");
        assertThat(listed()).extracting(CustomerOrderV2::getAmountAfterDiscount, paid -> paid.getAmountInfo().getDiscounts().getFirst()
                .getDiscountType()).containsExactly(90.01, "605");
    }

    @Test
    @Tag("ORD-09")
    @Tag("ORD-11")
    void a_combined_order_is_cancelled_as_a_whole_by_its_customer_only() {
        var whole = id();
        feed(edition(whole, 1, Map.of("order_line_items", List.of()))).is(200);
        feed(edition(order, 2, Map.of("combined_order_id", whole))).is(200);
        assertThat(own.listCustomerOrders(new ListCustomerOrdersRequest()).getOrderInfos()).singleElement().satisfies(one -> {
            assertThat(one.getOrderId()).isEqualTo(whole);
            assertThat(one.getSubOrderInfos()).hasSize(1);
        });
        assertThat(own.showCustomerOrderDetails(new ShowCustomerOrderDetailsRequest().withOrderId(whole)).getTotalCount()).isEqualTo(2);
        assertRefused(() -> cancel(own, order), 400, "CBC.99000089");
        assertRefused(() -> cancel(partners, whole), 403, "CBC.0155");
        cancel(own, whole);
        world.put(customer, "/v2/orders/customer-orders/cancel", Map.of("order_id", whole)).refused(400, "CBC.99005010", "ORD-09");
        assertThat(own.listCustomerOrders(new ListCustomerOrdersRequest().withStatus(4)).getTotalCount()).isEqualTo(2);
    }

    private static void cancel(BssClient by, String order) {
        by.cancelCustomerOrder(new CancelCustomerOrderRequest().withBody(new CancelCustomerOrderReq().withOrderId(order)));
    }

    @Test
    @Tag("ORD-16")
    void the_partner_rejects_and_pays_what_was_left_to_it() {
        var left = Map.of("agent_pay_info", Map.of("is_agent_pay", true));
        var second = id();
        feed(edition(order, 2, left)).is(200);
        feed(edition(second, 1, left)).is(200);
        world.post(customer, "/v2/orders/customer-orders/pay", Map.of("order_id", order)).refused(409, "ORDER_AWAITS_PARTNER", "ORD-16");
        var ids = Map.of("order_ids", List.of(second, "nothing"));
        assertThat(world.post(partner, "/v2/partners/orders/pay-for-customers", ids).is(200).json().path("error_details").path(0)
                .path("error_code").textValue()).isEqualTo("CBC.30000010");
        assertThat(world.get(partner, "/v2/partners/accounts/balance").amount("amount")).isEqualByComparingTo("399.99");
        world.post(partner, "/v2/partners/orders/reject-payments", Map.of("order_ids", List.of(order), "reason", "over budget")).is(200);
        pay(null, null);
        assertThat(money()).isEqualByComparingTo("399.99");
        assertThat(world.post(Party.PLATFORM, "/v2/platform/orders/" + second + "/refund", Map.of("refund_id", "back", "amount",
                new BigDecimal("100.01"))).is(200).amount("money_amount")).isEqualByComparingTo("100.01");
        assertThat(world.get(partner, "/v2/partners/accounts/balance").amount("amount")).isEqualByComparingTo("500");
    }

    @Test
    @Tag("ORD-07")
    @Tag("ORD-13")
    @Tag("ORD-15")
    void resources_are_asked_for_by_customers_and_shown_to_partners_with_masked_names() {
        var resource = new LinkedHashMap<String, Object>(Map.of("id", id(), "version", 1, "customer_id", customer.id(), "order_id", order,
                "order_line_item_id", "l-1", "resource_id", "vm-1", "service_type_code", VM, "resource_type_code", "hws.resource.type.vm",
                "status", 2, "effective_time", world.now().toString()));
        world.post(Party.PLATFORM, "/v2/platform/order-resources", resource).is(200);
        assertThat(own.listPayPerUseCustomerResources(new ListPayPerUseCustomerResourcesRequest().withBody(new QueryResourcesReq()
                .withOrderId(order).withOnlyMainResource(1).withStatusList(List.of(2)))).getData())
                .extracting(OrderInstanceV2::getResourceId, OrderInstanceV2::getStatus).containsExactly(tuple("vm-1", 2));
        assertRefused(() -> partners.listPayPerUseCustomerResources(new ListPayPerUseCustomerResourcesRequest()
                .withBody(new QueryResourcesReq())), 403, "CBC.0155");
        var row = world.get(partner, "/v2/partners/order-resources?order_id=" + order.toLowerCase() + "&status=6&renewed=false&customer_name="
                + "%E7%AB%AF%E5%88%B0%E7%AB%AF").is(200).json().path("resources").path(0);
        assertThat(row.path("customer_name").textValue()).contains("****");
        assertThat(row.path("official_amount").decimalValue()).isEqualByComparingTo("60");
        assertThat(world.get(partner, "/v2/partners/orders").is(200).json().path("orders").path(0).path("customer_name").textValue())
                .contains("****");
    }

    @Test
    @Tag("ORD-12")
    void what_adjusted_a_price_and_how_an_order_was_paid_is_told() {
        feed(edition(order, 2, Map.of("discount_infos", List.of(Map.of("discount_id", "cut", "discount_type", 609, "discount_value", "10.01",
                "adjusted_by", partner.id(), "adjust_time", world.now().toString(), "orders", List.of(Map.of("order_id", order, "discount_mode", 1,
                        "discount_amount", new BigDecimal("10.01")))))))).is(200);
        var told = world.get(partner, "/v2/partners/orders/" + order + "/price-adjustments").is(200).json().path("adjustments").path(0);
        assertThat(told.path("amount_after").decimalValue()).isEqualByComparingTo("90.00");
        assertThat(told.path("adjusted_by").textValue()).isEqualTo(partner.id());
        world.get(customer, "/v2/customers/orders/" + order + "/price-adjustments").is(200);
        world.get(Party.PLATFORM, "/v2/platform/orders/" + order + "/payment-detail").is(409);
        world.get(world.distributor(), "/v2/partners/orders/" + order + "/price-adjustments").is(400);
        feed(edition(order, 3, Map.of("status", 5))).is(200);
        world.get(customer, "/v2/customers/orders/" + order + "/payment-detail").is(200);
    }

    @Test
    @Tag("ORD-16")
    void a_customer_is_told_why_its_partner_does_not_pay() {
        feed(edition(order, 2, Map.of("agent_pay_info", Map.of("is_agent_pay", true)))).is(200);
        world.post(partner, "/v2/partners/orders/reject-payments", Map.of("order_ids", List.of(order), "reason", "预算不足")).is(200);
        assertThat(world.get(customer, "/v2/customers/notices").is(200).json().path("notices")).anySatisfy(notice -> {
            assertThat(notice.path("kind").textValue()).isEqualTo("ORDER_PAYMENT_REJECTED");
            assertThat(notice.path("text").textValue()).contains(order, "预算不足");
        });
    }

    @Test
    @Tag("ORD-16")
    @Tag("ASC-25")
    void what_the_partner_did_not_pay_in_time_is_told() {
        feed(edition(order, 2, Map.of("agent_pay_info", Map.of("is_agent_pay", true), "pending_payment_end_time",
                world.now().minusSeconds(1).toString()))).is(200);
        await(order).atMost(Duration.ofSeconds(120)).until(() -> world.get(customer, "/v2/customers/notices").is(200).text(),
                text -> text.contains("ORDER_PAYMENT_LAPSED"));
        assertThat(world.get(partner, "/v2/partners/orders?left_to_partner=true").is(200).json().path("total_count").intValue()).isZero();
    }

    private void feedPerUse(String id, String resource, long version, int status, Instant effective) {
        world.post(Party.PLATFORM, "/v2/platform/on-demand-resources", Map.of("id", id, "version", version, "customer_id", customer.id(),
                "resource_id", resource, "region_code", "cn-north-4", "service_type_code", VM, "resource_type_code", "hws.resource.type.vm",
                "status", status, "effective_time", effective.toString(), "resource_info", "{\"cores\":2}")).is(200);
    }

    private static ListCustomerOnDemandResourcesRequest perUse(QueryCustomerOnDemandResourcesReq query) {
        return new ListCustomerOnDemandResourcesRequest().withXLanguage("en_US").withBody(query);
    }

    private QueryCustomerOnDemandResourcesReq ofCustomer() {
        return new QueryCustomerOnDemandResourcesReq().withCustomerId(customer.id());
    }

    @Test
    @Tag("ORD-05")
    @Tag("RES-08")
    void what_is_paid_per_use_is_asked_for_by_customer_and_is_no_order() {
        var now = world.now();
        var second = id();
        feedPerUse(id(), "vm-1", 1, 1, now);
        feedPerUse(second, "vm-2", 2, 6, now.plus(1, ChronoUnit.HOURS));
        feedPerUse(second, "vm-2", 1, 1, now);
        var all = partners.listCustomerOnDemandResources(perUse(ofCustomer()));
        assertThat(all.getTotalCount()).isEqualTo(2);
        assertThat(all.getResources()).extracting(CustomerOnDemandResource::getResourceId, CustomerOnDemandResource::getStatus,
                CustomerOnDemandResource::getResourceInfo, CustomerOnDemandResource::getCustomerId)
                .containsExactlyInAnyOrder(tuple("vm-1", 1, "{\"cores\":2}", customer.id()), tuple("vm-2", 6, "{\"cores\":2}", customer.id()));
        assertThat(all.getResources()).allSatisfy(each -> assertThat(each.getServiceTypeName()).isEqualTo("Elastic Cloud Server"));
        assertThat(partners.listCustomerOnDemandResources(perUse(ofCustomer().withServiceTypeCode("HWS.SERVICE.TYPE.EC2")
                .withRegionCode("CN-NORTH-4").withResourceIds(List.of("vm-1", "vm-2")).withStatus(6)
                .withEffectiveTimeBegin(now.toString()).withEffectiveTimeEnd("2099-01-01T00:00:00Z"))).getResources())
                .extracting(CustomerOnDemandResource::getResourceId).containsExactly("vm-2");
        assertThat(partners.listCustomerOnDemandResources(perUse(ofCustomer().withOffset(1).withLimit(1))).getResources()).hasSize(1);
        assertThat(world.sdk(world.distributor()).listCustomerOnDemandResources(perUse(ofCustomer())).getTotalCount()).isZero();
        assertRefused(() -> partners.listCustomerOnDemandResources(perUse(ofCustomer().withIndirectPartnerId(world.distributor().id()))),
                400, "CBC.99000037");
        assertRefused(() -> own.listCustomerOnDemandResources(perUse(ofCustomer())), 403, "CBC.0155");
        assertRefused(() -> partners.listCustomerOnDemandResources(perUse(new QueryCustomerOnDemandResourcesReq())), 400, "CBC.0100");
        assertThat(partners.listCustomerOrders(new ListCustomerOrdersRequest()).getTotalCount()).isEqualTo(1);
        var row = world.get(partner, "/v2/partners/on-demand-resources?status=6").is(200).json().path("resources").path(0);
        assertThat(row.path("customer_name").textValue()).contains("****");
        assertThat(row.path("resource_id").textValue()).isEqualTo("vm-2");
    }
}
