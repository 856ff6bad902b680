package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Exclusive discounts, from their application until their customer finds them. */
@ExtendWith(DemoServer.class)
class ExclusiveDiscountsTest {
    private static final String PRODUCTS = "/v2/platform/marketplace-products";
    private static final String BUSINESS = "/v2/platform/business-discounts";
    private static final String DISCOUNTS = "/v2/partners/exclusive-discounts";
    private static final String GOODS = "/v2/partners/discounted-goods";
    private static final Map<String, Object> HOLDS = Map.of("holds", true);

    private final World world;

    ExclusiveDiscountsTest(World world) {
        this.world = world;
    }

    private Party applicant() {
        Party distributor = world.distributor();
        world.fact(distributor, "marketplace-programme", HOLDS);
        world.fact(distributor, "business-certified", HOLDS);
        return distributor;
    }

    private String product(String id, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("product_id", id, "specification", "standard", "version", 1, "product_name", "云防火墙",
                "ownership", "JOINT", "charging_mode", "PERIOD", "period_type", "YEAR", "trade_model", "RESALE",
                "lowest_discount_ratio", new BigDecimal("0.85")));
        body.put("highest_share_ratio", new BigDecimal("0.2"));
        body.putAll(more);
        world.post(Party.PLATFORM, PRODUCTS, body).is(200);
        return id;
    }

    private Map<String, Object> ask(Party customer, String product, String ratio, int startsIn, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("discount_name", "Welcome " + product, "customer_id", customer.id(),
                "valid_from", world.now().plusSeconds(startsIn).toString(), "valid_to", world.now().plusSeconds(864_000).toString(), "lines",
                List.of(Map.of("product_id", product, "specification", "standard", "discount_ratio", new BigDecimal(ratio),
                        "share_ratio", new BigDecimal("0.1")))));
        body.putAll(more);
        return body;
    }

    @Test
    @Tag("EXD-04")
    @Tag("EXD-05")
    @Tag("EXD-07")
    @Tag("EXD-08")
    void a_discount_outside_its_range_goes_to_its_reviewer_and_says_by_how_much() {
        Party distributor = applicant();
        Party seller = world.provider();
        Party customer = world.resaleCustomerOf(distributor);
        String product = product("p-" + seller.id(), Map.of("ownership", "ORDINARY", "seller_id", seller.id()));
        var ask = ask(customer, product, "0.7", 3600, Map.of());

        var refused = world.post(distributor, DISCOUNTS, ask).refused(422, "DISCOUNT_BELOW_RANGE", "EXD-04");
        assertThat(refused.text()).contains("0.7000", "0.8500", "0.1500");
        var requested = world.post(distributor, DISCOUNTS, ask(customer, product, "0.7", 3600, Map.of("special_request", true))).is(201);
        assertThat(requested.text("status")).isEqualTo("MANUAL_REVIEW");
        assertThat(requested.json().at("/lines/0/outside_range/0/facts/outside_by").textValue()).isEqualTo("0.1500");
        String id = requested.text("discount_id");

        world.post(Party.PLATFORM, "/v2/platform/exclusive-discounts/" + id + "/approve", "{}").refused(403, "DISCOUNT_REVIEWED_BY_SELLER", "EXD-05");
        assertThat(world.get(seller, "/v2/partners/discount-reviews").is(200).json().at("/discounts/0/discount_id").textValue()).isEqualTo(id);
        assertThat(world.post(seller, "/v2/partners/discount-reviews/" + id + "/reject", Map.of("reason", "Too low")).is(200).text("status"))
                .isEqualTo("REJECTED");
        world.put(distributor, DISCOUNTS + "/" + id, ask(customer, product, "0.8", 3600, Map.of())).is(200);
        world.post(distributor, DISCOUNTS + "/" + id + "/submit", Map.of("special_request", true)).is(200);
        assertThat(world.post(seller, "/v2/partners/discount-reviews/" + id + "/approve", "{}").is(200).text("status")).isEqualTo("PENDING_EFFECT");
        assertThat(world.get(distributor, "/v2/partners/notices").is(200).json().path("notices").findValuesAsText("kind"))
                .contains("EXCLUSIVE_DISCOUNT_APPROVED", "EXCLUSIVE_DISCOUNT_REJECTED");
        world.post(distributor, DISCOUNTS + "/" + id + "/withdraw", "{}").refused(409, "DISCOUNT_STATE", "EXD-08");
        assertThat(world.post(distributor, DISCOUNTS + "/" + id + "/delete", "{}").is(200).text("status")).isEqualTo("DELETED");
        assertThat(world.get(distributor, "/v2/partners/exclusive-discount-records").is(200).json().at("/discounts/0/ended_how").textValue())
                .isEqualTo("DELETE");
        assertThat(world.get(distributor, DISCOUNTS + "/" + id + "/timeline").is(200).text()).contains("exclusive-discount-apply",
                "exclusive-discount-delete");
        assertThat(world.get(distributor, DISCOUNTS + "/" + id + "/transitions").is(200).text("status")).isEqualTo("DELETED");
    }

    @Test
    @Tag("EXD-01")
    @Tag("EXD-06")
    @Tag("EXD-10")
    @Tag("EXD-11")
    @Tag("EXD-12")
    @Tag("EXD-13")
    void a_discount_in_effect_is_found_by_its_customer_and_ends_with_it() {
        Party distributor = applicant();
        Party reseller = world.resellerOf(distributor);
        Party customer = world.resaleCustomerOf(distributor, reseller);
        String product = product("p-" + distributor.id(), Map.of());
        var stranger = world.distributor();
        assertThat(world.get(stranger, DISCOUNTS + "/eligibility?customer_id=" + customer.id()).is(200).text())
                .contains("DISCOUNT_PROGRAMME_MISSING", "DISCOUNT_CERTIFICATION_MISSING", "DISCOUNT_CUSTOMER_NOT_YOURS");
        world.get(stranger, GOODS).refused(403, "DISCOUNT_VIEWER_OUTSIDE_PROGRAMME", "EXD-12");
        world.post(reseller, DISCOUNTS, ask(customer, product, "0.9", 60, Map.of())).refused(403, "DISCOUNT_RESELLER_MAY_NOT_APPLY", "EXD-12");

        String id = world.post(distributor, DISCOUNTS, ask(customer, product, "0.9", 10, Map.of())).is(201).text("discount_id");
        await().atMost(Duration.ofSeconds(120)).until(() -> world.get(customer, "/v2/customers/partner-discounts").is(200).json()
                .path("total_count").intValue() == 1);
        var goods = world.get(reseller, GOODS).is(200).json().path("goods").path(0);
        assertThat(goods.path("product_name").textValue()).isEqualTo("云防火墙");
        assertThat(goods.has("share_ratio")).as("the share is the applicant's").isFalse();
        assertThat(world.get(distributor, GOODS).is(200).json().path("goods").path(0).has("share_ratio")).isTrue();
        assertThat(goods.path("link").textValue()).endsWith("/v2/customers/partner-discounts/" + id + "-1");
        var image = world.call("GET", GOODS + "/" + id + "-1/qr-code").by(distributor).download();
        assertThat(image.header("Content-Type")).isEqualTo("image/png");
        var own = world.get(customer, "/v2/customers/partner-discounts/" + id + "-1").is(200).json();
        assertThat(own.path("partner_id").textValue()).isEqualTo(distributor.id());
        assertThat(own.has("share_ratio")).isFalse();
        world.get(world.customer(), "/v2/customers/partner-discounts/" + id + "-1").refused(404, "DISCOUNTED_GOODS_NOT_FOUND", "EXD-11");
        assertThat(world.get(distributor, DISCOUNTS + "?status=EFFECTIVE&approved=true").is(200).json().path("total_count").intValue())
                .isEqualTo(1);

        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", Map.of()).is(200);
        assertThat(world.get(distributor, DISCOUNTS + "/" + id).is(200).text("ended_how")).isEqualTo("LOSE_CUSTOMER");
        assertThat(world.get(customer, "/v2/customers/partner-discounts").is(200).json().path("total_count").intValue()).isZero();
    }

    private Map<String, Object> goodsOrder(Party customer, String order, Map<String, ?> line) {
        var whole = new LinkedHashMap<String, Object>(Map.of("order_line_item_id", "l-1", "service_type_code", "hws.service.type.marketplace",
                "official_amount", 100, "amount_after_discount", 100));
        whole.putAll(line);
        var body = new LinkedHashMap<String, Object>(Map.of("order_id", order, "version", 1, "customer_id", customer.id(), "service_type_code",
                "hws.service.type.marketplace", "source_type", 1, "status", 6, "order_type", 1, "official_amount", 100, "amount_after_discount",
                100, "create_time", world.now().toString()));
        body.put("order_line_items", List.of(whole));
        return body;
    }

    private JsonNode offered(Party customer, String order) {
        return world.get(customer, "/v2/orders/customer-orders/order-discounts?order_id=" + order).is(200).json().path("discounts");
    }

    @Test
    @Tag("EXD-11")
    @Tag("EXD-13")
    void what_is_bought_by_a_link_is_paid_with_its_discount_and_is_the_partners() {
        Party distributor = applicant();
        Party customer = world.resaleCustomerOf(distributor);
        world.post(Party.PLATFORM, "/v2/platform/accounts/recharge", Map.of("partner_id", distributor.id(), "amount", 100)).is(201);
        world.post(distributor, "/v2/partners/accounts/allocate", Map.of("customer_id", customer.id(), "amount", 100)).is(201);
        String product = product("p-" + distributor.id(), Map.of());
        String id = world.post(distributor, DISCOUNTS, ask(customer, product, "0.9", 10, Map.of())).is(201).text("discount_id");
        await().atMost(Duration.ofSeconds(120)).until(() -> world.get(customer, "/v2/customers/partner-discounts").is(200).json()
                .path("total_count").intValue() == 1);
        var order = "G-" + customer.id();
        world.post(Party.PLATFORM, "/v2/platform/orders", goodsOrder(customer, order, Map.of("discounted_goods_id", id + "-1"))).is(200);
        world.post(Party.PLATFORM, "/v2/platform/orders", goodsOrder(customer, order + "-2", Map.of("product_id", product, "specification",
                "standard"))).is(200);
        world.post(Party.PLATFORM, "/v2/platform/orders", goodsOrder(customer, order + "-3", Map.of("product_id", product))).is(200);
        assertThat(offered(customer, order).at("/0/discount_id").textValue()).isEqualTo(id);
        assertThat(offered(customer, order + "-2")).hasSize(1);
        assertThat(offered(customer, order + "-3")).isEmpty();
        world.post(customer, "/v3/orders/customer-orders/pay", Map.of("order_id", order, "use_coupon", "NO", "use_discount", "YES",
                "discount_infos", List.of(Map.of("id", id, "type", 3)))).is(204);
        assertThat(world.get(customer, "/v2/customers/accounts/balances").is(200).amount("amount")).isEqualByComparingTo("10");
        assertThat(world.get(distributor, "/v2/partners/orders?order_id=" + order).is(200).json().path("total_count").intValue()).isEqualTo(1);
    }

    @Test
    @Tag("BDC-01")
    @Tag("BDC-02")
    void business_discounts_are_read_by_partners_and_customers_and_paid_with() {
        Party distributor = applicant();
        Party customer = world.resaleCustomerOf(distributor);
        var id = "b-" + customer.id();
        var feed = new LinkedHashMap<String, Object>(Map.of("discount_id", id, "version", 2, "discount_type", 606, "customer_id", customer.id(),
                "service_type_code", "hws.service.type.EC2", "discount_mode", 0, "discount_ratio", new BigDecimal("0.85"), "effective_time",
                world.now().minusSeconds(60).toString(), "expire_time", world.now().plusSeconds(86_400).toString(), "contract_code", "HT-1"));
        assertThat(world.post(Party.PLATFORM, BUSINESS, feed).is(200).text("change")).isEqualTo("CREATED");
        feed.put("version", 1);
        assertThat(world.post(Party.PLATFORM, BUSINESS, feed).is(200).text("change")).isEqualTo("OUTDATED");
        feed.putAll(Map.of("version", 3, "discount_mode", 2));
        assertThat(world.post(Party.PLATFORM, BUSINESS, feed).refused(400, "BUSINESS_DISCOUNT_VALUE_MISSING", "BDC-02").text())
                .contains("BUSINESS_DISCOUNT_VALUE_UNUSED");
        feed.putAll(Map.of("discount_type", 607, "discount_mode", 0));
        world.post(Party.PLATFORM, BUSINESS, feed).refused(400, "CBC.0100");
        world.post(distributor, BUSINESS, feed).refused(403, "CBC.0155");

        var row = world.get(distributor, "/v2/partners/business-discounts?status=IN_FORCE&discount_type=606&service_type_code=HWS.SERVICE.TYPE.EC2")
                .is(200).json().path("discounts").path(0);
        assertThat(row.path("customer_name").textValue()).contains("****");
        assertThat(row.path("discount_ratio").decimalValue()).isEqualByComparingTo("0.85");
        assertThat(world.get(customer, "/v2/customers/business-discounts/" + id).is(200).text("contract_code")).isEqualTo("HT-1");
        world.get(world.distributor(), "/v2/partners/business-discounts/" + id).refused(404, "BUSINESS_DISCOUNT_NOT_FOUND", "BDC-01");
        world.get(distributor, "/v2/partners/business-discounts?status=SOON").refused(400, "CBC.0100");
        var draft = world.post(distributor, DISCOUNTS, ask(customer, product("p-" + customer.id(), Map.of()), "0.9", 3600, Map.of())).is(201)
                .text("discount_id");
        assertThat(world.get(distributor, DISCOUNTS + "/" + draft + "/business-discounts").is(200).json().at("/discounts/0/discount_id")
                .textValue()).isEqualTo(id);
        world.get(world.distributor(), DISCOUNTS + "/" + draft + "/business-discounts").refused(403, "DISCOUNT_VIEWER_OUTSIDE_PROGRAMME", "EXD-12");

        var order = "B-" + customer.id();
        var plain = goodsOrder(customer, order, Map.of("service_type_code", "hws.service.type.ec2"));
        plain.put("service_type_code", "hws.service.type.ec2");
        world.post(Party.PLATFORM, "/v2/platform/orders", plain).is(200);
        var offer = offered(customer, order).path(0);
        assertThat(offer.path("discount_type").intValue()).isEqualTo(2);
        assertThat(offer.at("/orders/0/order_line_items/0/discount_amount").decimalValue()).isEqualByComparingTo("15");
        world.post(Party.PLATFORM, "/v2/platform/accounts/recharge", Map.of("partner_id", distributor.id(), "amount", 85)).is(201);
        world.post(distributor, "/v2/partners/accounts/allocate", Map.of("customer_id", customer.id(), "amount", 85)).is(201);
        world.post(customer, "/v3/orders/customer-orders/pay", Map.of("order_id", order, "use_coupon", "NO", "use_discount", "YES",
                "discount_infos", List.of(Map.of("id", id, "type", 2)))).is(204);
        assertThat(world.get(customer, "/v2/customers/accounts/balances").is(200).amount("amount")).isEqualByComparingTo("0");
        assertThat(world.get(customer, "/v2/orders/customer-orders/details/" + order).is(200).json()
                .at("/order_info/amount_info/discounts/0/discount_type").textValue()).isEqualTo("606");
    }
}
