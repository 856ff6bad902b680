package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.rest.kernel.Edge;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Issues that are wrong: each gets a clear answer, and nothing is issued. */
class BadIssueTest {

    private static final String ISSUE = "/v2/promotions/benefits/partner-coupons";

    private final CouponEdges edges = new CouponEdges();

    BadIssueTest() {
        edges.grant("q", "distributor", "1000");
    }

    private Edge.Reply issue(String body) {
        return edges.post(edges.distributor(), ISSUE, body);
    }

    private void assertRefused(String body, String code, String field) {
        var reply = issue(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(reply.json().at("/violations/0/rule").textValue()).isNotEmpty();
        assertThat(reply.json().at("/violations/0/facts/field").asText()).isEqualTo(field);
        assertThat(edges.house.ledger.balance("quota/q")).isEqualTo(100_000);
    }

    @ParameterizedTest
    @Tag("COM-04")
    @ValueSource(strings = {"0", "-1", "0.00", "-0.01", "1.001", "0.001", "1E-3", "1E+400", "1E-400", "99999999999.01", "\"100\"",
        "\"abc\"", "true", "[]", "null", "1e999999999"})
    void an_amount_that_is_none_is_refused(String amount) {
        assertRefused("{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":" + amount + "}", "CBC.0100", "face_value");
    }

    @Test
    @Tag("COM-04")
    void the_largest_amount_is_one() {
        assertThat(issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":99999999999}").json()
                .at("/error_details/0/error_code").textValue()).isEqualTo("CBC.99000013");
    }

    @ParameterizedTest
    @Tag("CPN-03")
    @CsvSource(delimiter = '|', value = {"null|customer_ids", "[]|customer_ids", "[\"\"]|customer_ids[0]",
        "[null]|customer_ids[0]", "[\"c1\",\"c1\"]|customer_ids", "\"c1\"|customer_ids", "[7]|customer_ids[0]",
        "[\"a b\"]|customer_ids[0]", "[\"\\u0000\"]|customer_ids[0]"})
    void customers_that_are_none_are_refused(String customers, String field) {
        assertRefused("{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":" + customers + "}", "CBC.0100", field);
    }

    @Test
    @Tag("CPN-03")
    void one_request_names_a_hundred_customers_and_no_more() {
        var hundred = IntStream.range(0, 100).mapToObj(i -> "\"x" + i + "\"").collect(Collectors.joining(","));

        assertThat(issue("{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[" + hundred + "]}").json()
                .get("error_details")).hasSize(100);
        assertRefused("{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[" + hundred + ",\"c1\"]}", "CBC.0100", "customer_ids");
        assertRefused("{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[\"" + "x".repeat(65) + "\"]}", "CBC.0100",
                "customer_ids[0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"valid_time\":\"2027-01-02T00:00:00Z\",\"expire_time\":\"2027-01-01T00:00:00Z\"|CBC.0100|''",
        "\"valid_time\":\"2020-01-02T00:00:00Z\"|CBC.0100|''",
        "\"valid_time\":\"2027-01-02\"|CBC.0100|valid_time",
        "\"expire_time\":\"2027-02-29T00:00:00Z\"|CBC.0100|expire_time",
        "\"expire_time\":7|CBC.0100|expire_time",
        "\"cloud_service_types\":[\"unknown\"]|CBC.50000055|''",
        "\"product_ids\":[\"unknown\"]|CBC.50000054|''",
        "\"product_ids\":[\"\"]|CBC.0100|product_ids[0]",
        "\"product_ids\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]|CBC.0100|product_ids",
        "\"memo\":7|CBC.0100|memo",
        "\"memo\":\"\\ud800\"|CBC.0100|memo",
        "\"indirect_partner_id\":\"foreign\"|CBC.99000037|''"})
    void terms_that_are_wrong_are_refused(String terms, String code, String field) {
        assertRefused("{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[\"c1\"]," + terms + "}", code, field);
    }

    @ParameterizedTest
    @Tag("COM-07")
    @ValueSource(strings = {"\"valid_time\":\"\"", "\"expire_time\":null", "\"cloud_service_types\":[]", "\"product_ids\":null",
        "\"indirect_partner_id\":\"\""})
    void nothing_given_is_nothing_asked(String terms) {
        assertThat(issue("{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[\"c1\"]," + terms + "}").json()
                .get("coupon_infos")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"face_value\":1,\"customer_ids\":[\"c1\"]}|CBC.0100",
        "{\"quota_id\":\"\",\"face_value\":1,\"customer_ids\":[\"c1\"]}|CBC.0100",
        "{\"quota_id\":\"no-such\",\"face_value\":1,\"customer_ids\":[\"c1\"]}|CBC.99000012",
        "{\"quota_id\":\"q\",\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[\"c1\"]}|CBC.0100",
        "[]|CBC.0100", "{|CBC.0100", "{} {}|CBC.0100", "null|CBC.0100", "'' |CBC.0100"})
    void a_body_that_is_no_issue_is_refused(String body, String code) {
        var reply = issue(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo(code);
    }

    @Test
    void a_body_nested_a_thousand_deep_is_refused() {
        var deep = "{\"customer_ids\":" + "[".repeat(1000) + "]".repeat(1000) + "}";

        assertThat(issue(deep).errorCode()).isEqualTo("CBC.0100");
        assertThat(issue("{\"of_a_later_version\":" + "[".repeat(1000) + "]".repeat(1000) + "}").errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void a_foreign_quota_is_an_unknown_one() {
        var reply = edges.post(edges.provider(), ISSUE, "{\"quota_id\":\"q\",\"face_value\":1,\"customer_ids\":[\"c6\"]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.99000012");
    }

    @Test
    void who_may_not_ask_is_told_so_before_what_is_wrong() {
        for (var other : new Edge[]{edges.reseller(), edges.customer(), edges.platform()}) {
            var reply = edges.post(other, ISSUE, "{}");

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.errorCode()).isEqualTo("CBC.0155");
        }
    }

    @Test
    void all_faults_are_told_at_once() {
        var reply = issue("{\"face_value\":0,\"customer_ids\":[],\"valid_time\":\"x\"}");

        assertThat(reply.json().get("violations").findValuesAsText("field"))
                .containsExactly("quota_id", "customer_ids", "face_value", "valid_time");
    }
}
