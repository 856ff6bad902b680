package org.partnercenter.rest.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.order.OrderHouse.CUSTOMER;
import static org.partnercenter.application.order.OrderHouse.DISTRIBUTOR;
import static org.partnercenter.application.order.OrderHouse.PLATFORM;
import static org.partnercenter.application.order.Samples.order;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.order.OrderHouse;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class OrderRestTest {

    private static final String ORDERS = "/v2/orders/customer-orders";
    private static final String EDITION = """
            {"order_id": "o", "version": 1, "customer_id": "c-1", "service_type_code": "hws.service.type.ec2", "source_type": 1, "status": 6,
             "order_type": 1, "official_amount": 12.50, "amount_after_discount": 10, "create_time": "2026-11-20T08:00:00Z",
             "order_line_items": [{"order_line_item_id": "l", "service_type_code": "hws.service.type.ec2", "period_type": 2, "period_num": 1,
               "official_amount": 12.50, "amount_after_discount": 10, "base_product_info": {"product_id": "b"}}],
             "amount_info": {"discounts": [{"discount_type": "605", "discount_amount": 2.50}], "coupon_amount": 0},
             "enterprise_projects": [{"id": "0", "name": "default"}], "agent_pay_info": {"is_agent_pay": false},
             "refund_infos": [{"id": "r", "amount": -1, "base_order_id": "x", "service_type_code": "hws.service.type.ec2",
               "resource_type_code": "hws.resource.type.vm"}],
             "discount_infos": [{"discount_id": "d", "discount_type": 2, "discount_value": "0.9", "orders": [{"order_id": "o",
               "order_line_item_ids": ["l"], "discount_mode": 0, "discount_amount": 1.00, "discount_ratio": 0.9}]}]}""";
    private static final String RESOURCE = """
            {"id": "1", "version": 1, "customer_id": "c-1", "order_id": "o", "order_line_item_id": "l", "resource_id": "vm-1",
             "service_type_code": "hws.service.type.ec2", "resource_type_code": "hws.resource.type.vm", "status": 2, "is_main_resource": 1,
             "effective_time": "2026-11-20T08:00:00Z", "expire_policy": 3, "spec_size": 40.5, "spec_size_measure_id": 17,
             "enterprise_project": {"id": "0", "name": "default"}}""";

    private final OrderHouse house = new OrderHouse();

    private Edge edge(Caller caller) {
        var lists = house.module.lists();
        var commands = new Commands(house.house.gateway());
        var clocks = house.house.clocks;
        return new Edge(caller, new CustomerOrdersResource(lists, commands, clocks), new PaymentMeansResource(house.paying.means(), clocks),
                new PayOrdersResource(commands), new OrderResourcesResource(lists, clocks), new PartnerOrdersResource(lists, commands, clocks), new PartnerResourcesResource(lists, clocks),
                new PlatformOrdersResource(lists, commands, clocks), new PlatformResourcesResource(lists, commands, clocks),
                new OwnOrdersResource(lists, clocks));
    }

    private Edge.Reply post(Caller by, String path, String body) {
        return edge(by).call("POST", path).body(body).send();
    }

    private Edge.Reply get(Caller by, String path) {
        return edge(by).call("GET", path).send();
    }

    private static void assertRefused(Edge.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().path("error_code").textValue()).as(reply.text()).isEqualTo(code);
    }

    @Test
    @Tag("ORD-18")
    void an_edition_is_taken_and_an_older_one_is_told_so() {
        assertThat(post(PLATFORM, "/v2/platform/orders", EDITION).text())
                .isEqualTo("{\"order_id\":\"o\",\"change\":\"added\",\"version\":1,\"refunds\":[]}");
        assertThat(post(PLATFORM, "/v2/platform/orders", EDITION.replace("\"version\": 1", "\"version\": 0")).text())
                .isEqualTo("{\"order_id\":\"o\",\"change\":\"ignored\",\"version\":1,\"refunds\":[]}");
        assertThat(post(PLATFORM, "/v2/platform/order-resources", RESOURCE).text())
                .isEqualTo("{\"id\":\"1\",\"change\":\"added\",\"version\":1}");
        var stored = house.orders.order("o");
        assertThat(stored.lines().getFirst().base()).isPresent();
        assertThat(stored.offers().getFirst().shares().getFirst().lines()).containsExactly("l");
        assertThat(stored.price().info().discounts().getFirst().kind()).isEqualTo(DiscountKind.BUSINESS_DISCOUNT);
        assertRefused(post(CUSTOMER, "/v2/platform/orders", EDITION), 403, "CBC.0155");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"version\": 1|\"version\": -1", "\"version\": 1|\"version\": null", "\"order_id\": \"o\", \"version\"|\"version\"",
        "\"status\": 6|\"status\": 7", "\"order_type\": 1|\"order_type\": 5", "\"source_type\": 1|\"source_type\": 9",
        "12.50, \"amount_after|12.505, \"amount_after", "\"2026-11-20T08:00:00Z\"|\"2026-11-20\"", "\"period_type\": 2|\"period_type\": 8",
        "\"period_type\": 2|\"period_type\": 6", "\"605\"|\"608\"", "\"discount_type\": 2|\"discount_type\": 7",
        "\"discount_ratio\": 0.9|\"discount_ratio\": 1.1", "\"discount_amount\": 1.00|\"discount_amount\": -1",
        "\"discount_mode\": 0|\"discount_mode\": 3", "[{\"order_line_item_id\": \"l\"|[null, {\"order_line_item_id\": \"l\"",
        "\"is_agent_pay\": false|\"pays\": true", "{\"order_id\"|{\"currency\": \"USD\", \"order_id\"",
        "{\"order_id\"|{\"measure_id\": 3, \"order_id\"", "\"base_order_id\": \"x\"|\"base_order_id\": \"x y\""})
    void an_edition_that_is_wrong_is_refused_with_the_place_of_the_fault(String right, String wrong) {
        assertThat(EDITION).contains(right);
        assertRefused(post(PLATFORM, "/v2/platform/orders", EDITION.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong))), 400, "CBC.0100");
        assertThat(house.orders.all()).isEmpty();
    }

    @Test
    void lines_of_one_order_differ() {
        var line = "{\"order_line_item_id\": \"l\", \"service_type_code\": \"s\", \"official_amount\": 1, \"amount_after_discount\": 1}";
        assertRefused(post(PLATFORM, "/v2/platform/orders", EDITION.replaceFirst("\"order_line_items\": \\[", "\"order_line_items\": [" + line + ",")),
                400, "CBC.0100");
        assertRefused(post(PLATFORM, "/v2/platform/orders", EDITION.replaceFirst("\"order_line_items\": \\[", "\"order_line_items\": ["
                + (line + ",").repeat(1_001))), 400, "CBC.0100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"status\": 2|\"status\": 6", "\"expire_policy\": 3|\"expire_policy\": 6",
        "\"is_main_resource\": 1|\"is_main_resource\": 2", "\"spec_size\": 40.5|\"spec_size\": -1", "\"resource_id\": \"vm-1\"|\"resource_id\": \"\""})
    void a_resource_that_is_wrong_is_refused(String right, String wrong) {
        assertRefused(post(PLATFORM, "/v2/platform/order-resources", RESOURCE.replace(right, wrong)), 400, "CBC.0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=2", "status=10", "status=x", "order_type=5", "order_by=paymentTime", "method=others", "limit=101", "limit=0",
        "offset=-1", "create_time_begin=2026-01-01", "create_time_begin=2025-01-01T00:00:00Z&create_time_end=2026-01-01T00:00:01Z",
        "payment_time_begin=2025-01-01T00:00:00Z&payment_time_end=2026-01-01T00:00:01Z", "order_id=a%20b"})
    @Tag("ORD-03")
    @Tag("ORD-04")
    void a_list_that_is_asked_for_wrongly_is_refused(String query) {
        assertRefused(get(DISTRIBUTOR, ORDERS + "?" + query), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-03")
    void a_list_is_asked_for_by_every_filter_in_any_case() {
        house.with(order("CS01").leftTo(null));
        var found = get(DISTRIBUTOR, ORDERS + "?order_id=cs01&customer_id=c-1&service_type_code=HWS.service.type.ec2&status=6&order_type=1"
                + "&order_by=createtime&method=oneself&create_time_begin=2026-01-01T00:00:00Z&create_time_end=2027-01-01T00:00:00Z");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().path("total_count").intValue()).isEqualTo(1);
        var shown = found.json().path("order_infos").path(0);
        assertThat(shown.path("order_id").textValue()).isEqualTo("CS01");
        assertThat(shown.path("agent_pay_info").toString()).isEqualTo("{\"paying_agent_id\":\"d-1\",\"is_agent_pay\":true}");
        assertThat(shown.path("sub_order_infos").isArray()).isTrue();
        assertThat(get(CUSTOMER, ORDERS + "?method=sub_customer").json().path("total_count").intValue()).isZero();
        assertRefused(get(DISTRIBUTOR, ORDERS + "?indirect_partner_id=r-9"), 400, "CBC.99000037");
    }

    @Test
    @Tag("ORD-06")
    void an_opened_order_tells_who_ordered_and_an_unknown_one_is_400() {
        house.with(order("o"));
        var opened = get(CUSTOMER, ORDERS + "/details/o?limit=1").json();
        assertThat(opened.path("total_count").intValue()).isEqualTo(2);
        assertThat(opened.path("order_line_items")).hasSize(1);
        assertThat(opened.path("order_info").path("user_name").textValue()).isEqualTo("alice");
        assertRefused(get(CUSTOMER, ORDERS + "/details/x"), 400, "CBC.30000010");
        assertRefused(edge(CUSTOMER).call("GET", ORDERS + "/details/o").header("X-Language", "fr").send(), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-08")
    void the_breakdown_of_a_refund_is_told_of_refunds_only() {
        house.with(order("o"), order("u").refunds("o", "-5.00", "1.00"));
        assertThat(get(CUSTOMER, ORDERS + "/refund-orders?order_id=u").json().path("total_count").intValue()).isEqualTo(2);
        assertRefused(get(CUSTOMER, ORDERS + "/refund-orders?order_id=o"), 400, "CBC.99005026");
        assertRefused(get(CUSTOMER, ORDERS + "/refund-orders"), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-07")
    void resources_are_asked_for_with_a_service_that_is_not_empty_and_up_to_fifty_ids() {
        house.with(order("o"));
        post(PLATFORM, "/v2/platform/order-resources", RESOURCE);
        var path = "/v2/orders/suscriptions/resources/query";
        assertThat(post(CUSTOMER, path, "{\"order_id\": \"o\", \"only_main_resource\": 1, \"status_list\": [2], \"limit\": 500, \"extra\": 1}")
                .json().path("data").path(0).path("spec_size").decimalValue()).isEqualByComparingTo("40.5");
        assertThat(post(CUSTOMER, path, "{\"status_list\": []}").json().path("total_count").intValue()).isEqualTo(1);
        for (var body : new String[] {"{\"service_type_code\": \"\"}", "{\"status_list\": [6]}", "{\"only_main_resource\": 2}", "{\"limit\": 501}",
            "{\"resource_ids\": [" + "\"a\",".repeat(50) + "\"a\"]}"}) {
            assertRefused(post(CUSTOMER, path, body), 400, "CBC.0100");
        }
        assertRefused(post(DISTRIBUTOR, path, "{}"), 403, "CBC.0155");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"order_id\": \"o\", \"use_coupon\": \"YES\", \"use_discount\": \"NO\"}|400|CBC.0100",
        "{\"order_id\": \"o\", \"use_coupon\": \"NO\", \"use_discount\": \"NO\", \"coupon_infos\": [{\"id\": \"v\", \"type\": 301}]}|400|CBC.0100",
        "{\"order_id\": \"o\", \"use_coupon\": \"no\", \"use_discount\": \"NO\"}|400|CBC.0100",
        "{\"use_coupon\": \"NO\", \"use_discount\": \"NO\"}|400|CBC.0100",
        "{\"order_id\": \"o\", \"use_coupon\": \"YES\", \"use_discount\": \"NO\", \"coupon_infos\": [{\"id\": \"v\", \"type\": 304}]}|400|CBC.0100",
        "{\"order_id\": \"o\", \"use_coupon\": \"YES\", \"use_discount\": \"NO\", \"coupon_infos\": [{\"id\": \"n\", \"type\": 303}]}|422|ORDER_COUPON_UNKNOWN",
        "{\"order_id\": \"o\", \"use_coupon\": \"NO\", \"use_discount\": \"YES\", \"discount_infos\": [{\"id\": \"n\", \"type\": 3}]}|400|CBC.99003108",
        "{\"order_id\": \"x\", \"use_coupon\": \"NO\", \"use_discount\": \"NO\"}|400|CBC.30000010",
        "{\"order_id\": \"done\", \"use_coupon\": \"NO\", \"use_discount\": \"NO\"}|400|CBC.99003106"})
    @Tag("ORD-10")
    void a_payment_that_cannot_be_is_refused(String body, int status, String code) {
        house.with(order("o"), order("done").is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED));
        assertRefused(post(CUSTOMER, "/v3/orders/customer-orders/pay", body), status, code);
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
    }

    @Test
    @Tag("ORD-10")
    void newer_and_older_clients_pay_and_only_customers_do() {
        house.with(order("o"), order("p"));
        house.coupons.put("v", DiscountKind.VOUCHER, "30.00");
        var fits = get(CUSTOMER, ORDERS + "/order-coupons?order_id=o").json();
        assertThat(fits.path("count").intValue()).isEqualTo(1);
        assertThat(fits.path("coupon_max_use_quantity").toString()).isEqualTo("[{\"coupon_type\":1,\"coupon_group\":0,\"use_quantity_value\":1},"
                + "{\"coupon_type\":2,\"coupon_group\":0,\"use_quantity_value\":1},{\"coupon_type\":4,\"coupon_group\":0,\"use_quantity_value\":3}]");
        assertThat(get(CUSTOMER, ORDERS + "/order-discounts?order_id=o").json().path("discounts").path(0).path("discount_id").textValue())
                .isEqualTo("d");
        assertRefused(post(DISTRIBUTOR, ORDERS + "/pay", "{\"order_id\": \"o\"}"), 403, "CBC.0155");
        var paid = post(CUSTOMER, "/v3/orders/customer-orders/pay", "{\"order_id\": \"o\", \"use_coupon\": \"YES\", \"use_discount\": \"YES\", "
                + "\"coupon_infos\": [{\"id\": \"v\", \"type\": 301}], \"discount_infos\": [{\"id\": \"d\", \"type\": 2}]}");
        assertThat(paid.status()).as(paid.text()).isEqualTo(204);
        assertThat(post(CUSTOMER, ORDERS + "/pay", "{\"order_id\": \"p\"}").status()).isEqualTo(204);
        assertThat(house.money.of("c-1")).isEqualTo("335.00");
    }

    @Test
    @Tag("ORD-09")
    @Tag("ORD-11")
    void an_order_is_cancelled_with_204() {
        house.with(order("o"), order("m").within("whole"), order("done").is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED));
        assertThat(edge(CUSTOMER).call("PUT", ORDERS + "/cancel").body("{\"order_id\": \"o\"}").send().status()).isEqualTo(204);
        assertRefused(edge(CUSTOMER).call("PUT", ORDERS + "/cancel").body("{\"order_id\": \"done\"}").send(), 400, "CBC.99005010");
        assertRefused(edge(CUSTOMER).call("PUT", ORDERS + "/cancel").body("{\"order_id\": \"m\"}").send(), 400, "CBC.99000089");
        assertRefused(edge(CUSTOMER).call("PUT", ORDERS + "/cancel").body("{}").send(), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-12")
    @Tag("ORD-15")
    void the_screens_mask_names_and_show_how_completed_orders_were_paid() {
        house.reads.named.put(CUSTOMER.party(), new ResourceDetail.Names("Alice Limited", "alice-limited"));
        house.with(order("o"), order("done").is(OrderType.RENEW, OrderStatus.COMPLETED), order("gone").is(OrderType.UNSUBSCRIBE,
                OrderStatus.COMPLETED));
        post(PLATFORM, "/v2/platform/order-resources", RESOURCE);
        var list = get(DISTRIBUTOR, "/v2/partners/orders?limit=10");
        assertThat(list.text()).doesNotContain("Alice Limited", "alice-limited").contains("****");
        list.json().path("orders").forEach(row -> assertThat(row.has("payment_detail")).isEqualTo(row.path("order_id").textValue().equals("done")));
        assertThat(get(DISTRIBUTOR, "/v2/partners/orders/o").json().path("order").path("order_type_name").textValue()).isNotBlank();
        var details = get(DISTRIBUTOR, "/v2/partners/order-resources?customer_name=alice&renewed=false&association_type=2&status=6");
        assertThat(details.json().path("resources").path(0).path("amount_after_discount").isMissingNode()).isTrue();
        assertThat(details.text()).contains("****").doesNotContain("Alice Limited");
        assertThat(get(PLATFORM, "/v2/platform/orders?marker=done").status()).isEqualTo(200);
        assertThat(get(PLATFORM, "/v2/platform/order-resources").json().path("total_count").intValue()).isEqualTo(1);
        assertThat(get(PLATFORM, "/v2/platform/orders/o").status()).isEqualTo(200);
        assertRefused(get(DISTRIBUTOR, "/v2/partners/order-resources?renewed=yes"), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-16")
    void a_partner_pays_or_rejects_and_the_platform_refunds() {
        house.with(order("a").leftTo(null), order("b").leftTo(null));
        house.money.put("d-1", "100.00");
        house.with(order("c"));
        assertThat(get(DISTRIBUTOR, "/v2/partners/orders?left_to_partner=true").json().path("total_count").intValue()).isEqualTo(2);
        var paid = post(DISTRIBUTOR, "/v2/partners/orders/pay-for-customers", "{\"order_ids\": [\"a\", \"x\"]}").json();
        assertThat(paid.path("orders").path(0).path("order_id").textValue()).isEqualTo("a");
        assertThat(paid.path("error_details").path(0).path("error_code").textValue()).isEqualTo("CBC.30000010");
        assertRefused(post(DISTRIBUTOR, "/v2/partners/orders/reject-payments", "{\"order_ids\": [\"b\"]}"), 400, "CBC.0100");
        assertRefused(post(DISTRIBUTOR, "/v2/partners/orders/pay-for-customers", "{\"order_ids\": [\"b\", \"b\"]}"), 400, "CBC.0100");
        assertThat(post(DISTRIBUTOR, "/v2/partners/orders/reject-payments", "{\"order_ids\": [\"b\"], \"reason\": \"no\"}").status()).isEqualTo(200);
        assertThat(house.orders.order("b").agent().isOpen()).isFalse();
        assertThat(post(PLATFORM, "/v2/platform/orders/a/refund", "{\"refund_id\": \"r\", \"amount\": 40}").json().path("money_amount")
                .decimalValue()).isEqualByComparingTo("40");
        assertRefused(post(PLATFORM, "/v2/platform/orders/a/refund", "{\"refund_id\": \"s\", \"amount\": 60.01}"), 422, "ORDER_REFUND_TOO_LARGE");
        assertRefused(post(PLATFORM, "/v2/platform/orders/a/refund", "{\"refund_id\": \"s\", \"amount\": 0}"), 400, "CBC.0100");
        assertThat(house.orders.order("a").id()).isEqualTo(new OrderId("a"));
    }

    @Test
    @Tag("ORD-12")
    void what_adjusted_a_price_is_told_to_all_who_see_the_order() {
        var adjusted = EDITION.replace("\"discount_type\": 2, \"discount_value\": \"0.9\"", "\"discount_type\": 609, \"discount_value\": \"9\", "
                + "\"adjusted_by\": \"d-1\", \"adjust_time\": \"2026-11-20T09:00:00Z\"");
        assertThat(adjusted).contains("609");
        post(PLATFORM, "/v2/platform/orders", adjusted);
        for (var read : List.of(get(DISTRIBUTOR, "/v2/partners/orders/o/price-adjustments"), get(PLATFORM,
                "/v2/platform/orders/o/price-adjustments"), get(CUSTOMER, "/v2/customers/orders/o/price-adjustments"))) {
            assertThat(read.text()).isEqualTo("{\"total_count\":1,\"adjustments\":[{\"order_id\":\"o\",\"discount_id\":\"d\",\"discount_mode\":0,"
                    + "\"adjusted_by\":\"d-1\",\"adjust_time\":\"2026-11-20T09:00:00Z\",\"amount_before\":10.00,\"amount\":1.00,"
                    + "\"amount_after\":9.00,\"currency\":\"CNY\",\"order_line_item_ids\":[\"l\"],\"counted\":false}]}");
        }
        assertRefused(get(DISTRIBUTOR, "/v2/partners/orders/x/price-adjustments"), 400, "CBC.30000010");
        assertRefused(get(CUSTOMER, "/v2/partners/orders/o/price-adjustments"), 403, "CBC.0155");
        assertRefused(post(PLATFORM, "/v2/platform/orders", adjusted.replace("2026-11-20T09:00:00Z", "yesterday")), 400, "CBC.0100");
    }

    @Test
    @Tag("ORD-12")
    void how_an_order_was_paid_is_told_of_what_is_completed_and_no_unsubscribe() {
        house.with(order("o"), order("done").is(OrderType.RENEW, OrderStatus.COMPLETED));
        assertThat(get(DISTRIBUTOR, "/v2/partners/orders/done/payment-detail").json().path("amount_info").path("discounts")).hasSize(1);
        assertThat(get(CUSTOMER, "/v2/customers/orders/done/payment-detail").json().path("amount_after_discount").decimalValue())
                .isEqualByComparingTo("100");
        assertRefused(get(PLATFORM, "/v2/platform/orders/o/payment-detail"), 409, "ORDER_PAYMENT_NOT_TOLD");
    }

    @Test
    @Tag("ORD-13")
    void resellers_are_asked_for_by_a_name() {
        house.reads.resellers.put(new PartyId("r-1"), "Cloud Shop");
        house.with(order("o").of("c-2"));
        post(PLATFORM, "/v2/platform/order-resources", RESOURCE.replace("c-1", "c-2"));
        assertThat(get(DISTRIBUTOR, "/v2/partners/order-resources?indirect_partner_name=shop").json().path("total_count").intValue()).isEqualTo(1);
        assertThat(get(DISTRIBUTOR, "/v2/partners/order-resources").json().path("total_count").intValue()).isZero();
        assertRefused(get(DISTRIBUTOR, "/v2/partners/order-resources?indirect_partner_name=" + "x".repeat(65)), 400, "CBC.0100");
    }
}
