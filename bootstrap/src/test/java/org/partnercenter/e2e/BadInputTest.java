package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, the answer is clear, nothing happens by half, and nothing of the inside shows. On a server of its own, because it
 * counts what all of it has moved.
 */
class BadInputTest {
    private static final String ISSUE = "/v2/promotions/benefits/partner-coupons";
    private static final String OWN_ISSUE = "/v2/partners/coupons";
    private static final String MALFORMED = "CBC.0100";

    private static DemoServer.Running server;
    private static World world;
    private Party provider;
    private Party customer;
    private String quota;
    private long transfers;

    @BeforeAll
    static void start() {
        server = DemoServer.Running.start();
        world = server.world();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void a_provider_with_quota() {
        provider = world.provider();
        customer = world.resaleCustomerOf(provider);
        quota = world.quotaOf(provider, "1000.00");
        transfers = transfers();
    }

    private long transfers() {
        return world.ledger().path("transfer_count").longValue();
    }

    @AfterEach
    void nothing_has_happened() {
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("1000");
        assertThat(transfers()).isEqualTo(transfers);
        world.assertLedgerBalances();
    }

    private String issueOf(String faceValue) {
        return "{\"quota_id\":\"%s\",\"customer_ids\":[\"%s\"],\"face_value\":%s}".formatted(quota, customer.id(), faceValue);
    }

    private Map<String, Object> issue(Consumer<Map<String, Object>> change) {
        var body = new LinkedHashMap<String, Object>();
        body.put("quota_id", quota);
        body.put("customer_ids", List.of(customer.id()));
        body.put("face_value", 1);
        change.accept(body);
        return body;
    }

    private Reply issuing(String field, Object value) {
        return world.post(provider, ISSUE, issue(body -> body.put(field, value)));
    }

    private static void assertField(Reply reply, String field) {
        assertThat(reply.json().path("violations").findValuesAsText("field")).as(reply.text()).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "0", "0.00", "0E+5", "0.001", "1.001", "100000000000", "99999999999.01", "1E+400",
            "1E-400", "1E+2147483647", "1E-2147483647"})
    @Tag("COM-04")
    void amounts_out_of_range_are_refused_by_rule(String amount) {
        for (String path : List.of(ISSUE, OWN_ISSUE)) {
            Reply reply = world.post(provider, path, issueOf(amount)).refused(400, MALFORMED, "COM-04");
            assertField(reply, "face_value");
        }
        world.post(Party.PLATFORM, "/v2/platform/coupons/" + customer.id() + "/use",
                "{\"order_id\":\"o\",\"amount\":" + amount + "}").refused(400, MALFORMED, "COM-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "\"\"", "true", "{}", "[]", "[1]", "1E+99999999999", "NaN", "Infinity", "-", "01", "1,00"})
    void what_is_not_an_amount_is_refused(String amount) {
        world.post(provider, ISSUE, issueOf(amount)).refused(400, MALFORMED);
    }

    @Test
    void a_missing_amount_is_named() {
        assertField(world.post(provider, ISSUE, issueOf("null")).refused(400, MALFORMED), "face_value");
        assertField(world.post(provider, ISSUE, issue(body -> body.remove("face_value"))).refused(400, MALFORMED),
                "face_value");
    }

    @Test
    void one_e_plus_two_is_one_hundred() {
        Reply asked = world.post(provider, OWN_ISSUE + "?dry_run=true", issueOf("1E+2")).is(200);

        assertThat(asked.json().path("coupon_infos")).hasSize(1);
        assertThat(world.post(provider, OWN_ISSUE + "?dry_run=true", issueOf("1.001E+3")).is(200).json()
                .path("error_details").path(0).path("error_code").textValue()).isEqualTo("CBC.99000013");
    }

    @Test
    void unknown_ids_are_refused_like_the_rulebook_says() {
        String unknown = UUID.randomUUID().toString();
        issuing("quota_id", unknown).refused(400, "CBC.99000012", "QTA-02");
        assertThat(issuing("customer_ids", List.of(unknown)).is(200).json().path("error_details").path(0)
                .path("error_code").textValue()).isEqualTo("CBC.99000035");
        world.post(provider, ISSUE + "/reclaim", Map.of("coupon_id", unknown)).refused(404, "COUPON_NOT_FOUND", "CPN-24");
        world.get(provider, "/v2/partners/coupons/" + unknown).refused(404, "COUPON_NOT_FOUND", "CPN-24");
        world.get(provider, "/v2/partners/coupon-quotas/" + unknown).refused(404, "QUOTA_NOT_FOUND", "QTA-12");
        world.billing(unknown, "use", Map.of("order_id", "o", "amount", 1)).refused(404, "COUPON_NOT_FOUND", "CPN-24");
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + unknown + "/freeze", "{}")
                .refused(404, "QUOTA_NOT_FOUND", "QTA-12");
        world.get(Party.PLATFORM, "/v2/platform/parties/" + unknown).refused(404, "PARTY_NOT_FOUND", "COM-13");
        world.put(Party.PLATFORM, "/v2/platform/parties/" + provider.id() + "/facts/" + unknown, Map.of()).refused(404,
                "FACT_NOT_FOUND", "COM-13");
    }

    @Test
    @Tag("COM-02")
    void ids_that_no_id_can_be_are_malformed() {
        for (String id : List.of("x".repeat(65), "two words", "tab\t", "line\n", "ümlaut\u0085", "turned\u202e", "no-break\u00a0space")) {
            assertField(issuing("quota_id", id).refused(400, MALFORMED, "COM-02"), "quota_id");
            issuing("customer_ids", List.of(id)).refused(400, MALFORMED, "COM-02");
        }
        issuing("quota_id", "null\u0000").refused(400, MALFORMED, "COM-13");
        issuing("quota_id", "").refused(400, MALFORMED, "COM-13");
        issuing("quota_id", null).refused(400, MALFORMED, "COM-13");
        issuing("quota_id", 7).refused(400, MALFORMED);
        world.get(provider, "/v2/partners/coupons/" + "x".repeat(65)).refused(400, MALFORMED, "COM-02");
        world.get(provider, "/v2/partners/coupons?coupon_id=" + "x".repeat(65)).refused(400, MALFORMED, "COM-02");
        world.get(provider, "/v2/partners/coupons?coupon_id=%00").refused(400, MALFORMED, "COM-02");
    }

    @Test
    @Tag("CPN-03")
    @Tag("CPN-07")
    void lists_have_a_limit_and_no_item_twice() {
        List<String> many = IntStream.rangeClosed(1, 101).mapToObj(n -> "customer-" + n).toList();
        issuing("customer_ids", many).refused(400, MALFORMED, "COM-09");
        issuing("customer_ids", List.of(customer.id(), customer.id())).refused(400, MALFORMED, "COM-09");
        issuing("customer_ids", List.of()).refused(400, MALFORMED);
        issuing("customer_ids", null).refused(400, MALFORMED);
        issuing("customer_ids", Collections.singletonList(null)).refused(400, MALFORMED);
        issuing("customer_ids", customer.id()).refused(400, MALFORMED);
        issuing("customer_ids", List.of(List.of(customer.id()))).refused(400, MALFORMED);
        issuing("cloud_service_types", many.subList(0, 11)).refused(400, MALFORMED, "COM-09");
        issuing("product_ids", many.subList(0, 11)).refused(400, MALFORMED, "COM-09");
        world.post(provider, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", many)).refused(400, MALFORMED, "COM-09");
        world.post(Party.DISTRIBUTOR, "/v2/partners/coupon-quotas/indirect-partner-reclaim",
                Map.of("quota_ids", many.subList(0, 11))).refused(400, MALFORMED, "COM-09");
        world.post(Party.DISTRIBUTOR, "/v2/partners/coupon-quotas/indirect-partner-adjust",
                Map.of("quota_id", quota, "indirect_partner_ids", many, "quota_amount", 1)).refused(400, MALFORMED, "COM-09");
    }

    @Test
    @Tag("CPN-06")
    void a_window_has_to_be_one_and_lie_inside_the_quotas() {
        world.post(provider, ISSUE, issue(body -> {
            body.put("valid_time", world.now().plusSeconds(7200).toString());
            body.put("expire_time", world.now().plusSeconds(3600).toString());
        })).refused(400, MALFORMED, "CPN-06");
        issuing("expire_time", "2100-01-01T00:00:00Z").refused(400, MALFORMED, "CPN-06");
        issuing("valid_time", "2020-01-01T00:00:00Z").refused(400, MALFORMED, "CPN-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:60Z", "2026-01-01 00:00:00", "2026-01-01T00:00:00+08:00", "2026-01-01T00:00:00.000Z",
            "12026-01-01T00:00:00Z", "-2026-01-01T00:00:00Z"})
    @Tag("COM-03")
    void times_have_one_form(String time) {
        assertField(issuing("valid_time", time).refused(400, MALFORMED, "COM-03"), "valid_time");
        world.get(provider, ISSUE + "?create_time_begin=" + time.replace(" ", "%20").replace("+", "%2B"))
                .refused(400, MALFORMED, "COM-03");
        world.post(provider, "/v2/partners/coupon-quotas/query", Map.of("expire_time_end", time))
                .refused(400, MALFORMED, "COM-03");
    }

    @Test
    @Tag("COM-07")
    void empty_text_and_null_are_not_the_same_where_the_documents_say_so() {
        var filter = new LinkedHashMap<String, Object>();
        filter.put("create_time_begin", null);
        assertThat(world.post(provider, "/v2/partners/coupon-quotas/query", filter).is(200).json().path("total_count").intValue())
                .isEqualTo(1);
        filter.put("create_time_begin", "");
        world.post(provider, "/v2/partners/coupon-quotas/query", filter).refused(400, MALFORMED, "COM-07");
        var reclaim = new LinkedHashMap<String, Object>();
        reclaim.put("coupon_id", quota);
        reclaim.put("indirect_partner_id", "");
        world.post(provider, ISSUE + "/reclaim", reclaim).refused(400, MALFORMED, "COM-07");
        reclaim.put("indirect_partner_id", null);
        world.post(provider, ISSUE + "/reclaim", reclaim).refused(404, "COUPON_NOT_FOUND", "CPN-24");
        assertThat(world.get(provider, ISSUE + "?coupon_id=&status=").is(200).json().path("total_count").intValue()).isZero();
    }

    @Test
    @Tag("COM-07")
    void an_empty_list_of_types_matches_nothing_and_none_matches_all() {
        String records = ISSUE + "/records/query";
        assertThat(world.get(Party.DISTRIBUTOR, records + "?operation_types").is(200).json().path("total_count").intValue()).isZero();
        assertThat(world.get(Party.DISTRIBUTOR, records + "?coupon_ids=").is(200).json().path("total_count").intValue()).isZero();
        assertThat(world.get(Party.DISTRIBUTOR, records).is(200).json().path("total_count").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/v2/promotions/benefits/partner-coupons?status=9",
            "/v2/promotions/benefits/partner-coupons?status=2.0",
            "/v2/promotions/benefits/partner-coupons?status=AVAILABLE",
            "/v2/promotions/benefits/partner-coupons?coupon_type=2",
            "/v2/promotions/benefits/partner-coupons?status=2&status=3",
            "/v2/promotions/benefits/partner-coupons/records/query?operation_types=1&operation_types=10",
            "/v2/promotions/benefits/partner-coupons/records/query?result=1",
            "/v2/promotions/benefits/partner-coupons/records/query?quota_type=2",
            "/v2/promotions/benefits/coupons?coupon_type=5",
            "/v2/promotions/benefits/coupons?status=0",
            "/v2/partners/coupons?status=%EF%BC%92",
            "/v2/partners/coupon-quotas?quota_status_list=2"})
    void codes_that_are_not_on_the_list_are_refused(String target) {
        world.get(provider, target).refused(400, MALFORMED, "COM-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "limit=ten", "limit=1e1", "offset=-1", "offset=99999999999",
            "offset=1.5", "offset=%00"})
    @Tag("COM-05")
    void pages_have_bounds(String page) {
        world.get(provider, ISSUE + "?" + page).refused(400, MALFORMED, "COM-05");
        world.get(provider, "/v2/partners/coupons?" + page).refused(400, MALFORMED, "COM-05");
    }

    @Test
    void codes_in_bodies_are_checked_too() {
        world.post(provider, "/v2/partners/coupon-quotas/query", Map.of("quota_status_list", List.of(6))).refused(400, MALFORMED);
        world.post(provider, "/v2/partners/coupon-quotas/query", Map.of("quota_type", 2)).refused(400, MALFORMED);
        world.post(provider, "/v2/partners/coupon-quotas/query", Map.of("quota_type", "voucher")).refused(400, MALFORMED);
        world.post(provider, "/v2/partners/coupon-quotas/query", Map.of("limit", 101)).refused(400, MALFORMED, "COM-05");
        world.post(provider, OWN_ISSUE, issue(body -> body.put("order_types", List.of("gift")))).refused(400, MALFORMED);
        world.post(Party.PLATFORM, "/v2/platform/parties", Map.of("kind", "KING", "name", "n", "account_name", "n"))
                .refused(400, MALFORMED);
        world.post(Party.PLATFORM, "/v2/platform/associations", Map.of("customer_id", "c", "partner_id", "p",
                "association_type", "3")).refused(400, MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not json", "[]", "\"text\"", "null", "7", "{", "{}}", "{} {}", "{'quota_id':'x'}",
            "{\"quota_id\":}", "<xml/>", "{\"face_value\":1,\"face_value\":2}", "\u0000"})
    void what_is_not_one_json_object_is_unreadable(String body) {
        for (String path : List.of(ISSUE, OWN_ISSUE, ISSUE + "/reclaim")) {
            world.post(provider, path, body).refused(400, MALFORMED, "COM-01");
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_unreadable() {
        byte[] latin = issueOf("1,\"memo\":\"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);

        world.call("POST", ISSUE).by(provider).body(latin).send().refused(400, MALFORMED, "COM-01");
    }

    @Test
    void text_that_cannot_be_stored_is_refused() {
        assertField(issuing("memo", "a\u0000b").refused(400, MALFORMED), "memo");
        world.post(provider, ISSUE, issueOf("1,\"memo\":\"\\ud800\"")).refused(400, MALFORMED);
        issuing("memo", "注".repeat(1001)).refused(400, MALFORMED);
    }

    @Test
    void a_body_of_50_megabytes_is_too_large() {
        byte[] huge = ("{\"quota_id\":\"" + "x".repeat(50 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);

        Reply reply = world.call("POST", ISSUE).by(provider).body(huge).send();

        reply.refused(413, MALFORMED, "COM-01");
        world.get(provider, ISSUE).is(200);
    }

    @Test
    void nesting_a_thousand_deep_is_refused() {
        String deep = "[".repeat(1000) + "]".repeat(1000);
        world.post(provider, ISSUE, issueOf("1,\"memo\":" + deep)).refused(400, MALFORMED);
        world.post(provider, ISSUE, issueOf("1,\"unknown\":" + deep)).refused(400, MALFORMED);
        world.post(provider, OWN_ISSUE, "{\"a\":".repeat(1000) + "1" + "}".repeat(1000)).refused(400, MALFORMED);
    }

    @Test
    void unknown_fields_are_accepted_by_the_vendors_operations_and_refused_by_ours() {
        Reply vendors = world.post(provider, ISSUE, issue(body -> {
            body.put("favourite_colour", Map.of("red", 1));
            body.put("customer_ids", List.of("nobody"));
        }));
        assertThat(vendors.is(200).json().path("error_details")).hasSize(1);
        Reply ours = world.post(provider, OWN_ISSUE, issue(body -> body.put("favourite_colour", "red")));
        assertField(ours.refused(400, MALFORMED, "COM-13"), "favourite_colour");
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/v2/promotions/benefits/partner-coupons", "PUT,/v2/partners/coupons", "PATCH,/v2/platform/parties",
            "GET,/v2/promotions/benefits/partner-coupons/reclaim"})
    void a_wrong_method_is_told_the_right_ones(String method, String path) {
        Reply reply = world.call(method, path).by(provider).body("{}").send().refused(405, "METHOD_NOT_ALLOWED");

        assertThat(reply.header("Allow")).hasValueSatisfying(allow -> assertThat(allow).doesNotContain(method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "application/jsonx"})
    void another_media_type_is_refused(String type) {
        world.call("POST", ISSUE).by(provider).plain("Content-Type", type).body(issueOf("1")).send()
                .refused(415, "MEDIA_TYPE_UNSUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "/", "application/json; charset", ";"})
    void a_media_type_that_is_none_is_refused(String type) {
        world.call("POST", ISSUE).by(provider).plain("Content-Type", type).body(issueOf("1")).send().refused(400, MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/nowhere", "/v2", "/nowhere", "/v3/auth", "/v2/partners/coupons/x/y", "/v2/platform/coupons/x/destroy",
            "/v2//partners/coupons", "/V2/partners/coupons"})
    void an_unknown_path_is_404(String path) {
        Reply reply = world.get(provider, path);

        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(404);
        reply.refused(404, "APIGW.0101");
    }

    @Test
    void the_clock_of_the_sandbox_goes_forwards_only_and_for_the_platform_only() {
        world.put(Party.PLATFORM, "/v2/platform/sandbox/clock", Map.of("now", "2020-01-01T00:00:00Z"))
                .refused(409, "CLOCK_CANNOT_GO_BACK");
        world.put(provider, "/v2/platform/sandbox/clock", Map.of("now", "2100-01-01T00:00:00Z")).refused(403, "CBC.0155");
    }
}
