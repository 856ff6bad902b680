package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.CommandBodies;
import org.partnercenter.rest.kernel.CommandReply;
import org.partnercenter.rest.kernel.Edge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever the way in, a command has one body and one answer: sent again under its key without HTTP, it gets the same. */
class CouponBodiesTest {

    private static final String QUOTAS = "/v2/platform/coupon-quotas";
    private static final String WINDOW = "\"effective_time\":\"2026-11-22T00:00:00Z\",\"expire_time\":\"2027-11-22T00:00:00Z\"";
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(CouponEdges.DISTRIBUTOR, PartyKind.DISTRIBUTOR);

    private final CouponEdges edges = new CouponEdges();
    private final CommandBodies bodies = new CommandBodies(List.of(new CouponBodies()));
    private final Set<String> walked = new HashSet<>();
    private int keys;

    private CommandReply send(Caller caller, String key, String operation, String body) {
        return send(bodies.operation(operation).orElseThrow(), caller, key, body);
    }

    private <C, R> CommandReply send(Operation<C, R> operation, Caller caller, String key, String body) {
        return bodies.read(operation, caller, body).fold(command -> {
            var answer = edges.house.submit(operation, caller, key, command);
            assertThat(answer.replayed()).isTrue();
            return bodies.reply(operation, answer.decision(), Language.ZH_CN);
        }, refusals -> bodies.refused(refusals, Language.ZH_CN));
    }

    private Edge.Reply platform(String path, String httpBody, String operation, String body) {
        return both(edges.platform(), PLATFORM, path, httpBody, operation, body);
    }

    private Edge.Reply distributor(String path, String body, String operation) {
        return both(edges.distributor(), DISTRIBUTOR, path, body, operation, body);
    }

    private Edge.Reply both(Edge edge, Caller caller, String path, String httpBody, String operation, String body) {
        var key = "same-" + keys++;
        var http = edge.call("POST", path).header("Idempotency-Key", key).body(httpBody).send();

        assertThat(http.status()).as(http.text()).isBetween(200, 299);
        assertThat(send(caller, key, operation, body)).isEqualTo(new CommandReply(http.status(), http.text()));
        walked.add(operation);
        return http;
    }

    @Test
    void every_command_has_a_body_but_what_time_alone_does() {
        var commands = Arrays.stream(CouponOperations.class.getFields()).filter(field -> field.getType() == Operation.class)
                .map(CouponBodiesTest::valueOf).map(Operation::name).collect(Collectors.toSet());
        commands.removeAll(Set.of("coupon-expire", "quota-expire"));

        assertThat(bodies.names()).isEqualTo(commands).hasSize(16);
    }

    private static Operation<?, ?> valueOf(java.lang.reflect.Field constant) {
        try {
            return (Operation<?, ?>) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    @Test
    void each_command_is_one_and_the_same_over_http_and_without() {
        var grant = "{\"quota_id\":\"q\",\"partner_id\":\"distributor\",\"quota_value\":100," + WINDOW
                + ",\"limits\":{\"association_types\":[\"1\",\"2\"]}}";
        platform(QUOTAS, grant, "quota-grant", grant);
        var conversion = "{\"partner_id\":\"distributor\",\"payout_order_no\":\"PO-1\",\"amount\":100," + WINDOW + "}";
        platform(QUOTAS + "/convert-incentive", conversion, "quota-convert-incentive", conversion);
        platform(QUOTAS + "/q/adjust", "{\"quota_value\":200}", "quota-adjust", "{\"quota_id\":\"q\",\"quota_value\":200}");
        platform(QUOTAS + "/q/freeze", "{}", "quota-freeze", "{\"quota_id\":\"q\"}");
        platform(QUOTAS + "/q/unfreeze", "{}", "quota-unfreeze", "{\"quota_id\":\"q\"}");
        passOnAndTakeBack();
        useAndReclaim();
        platform(QUOTAS + "/q/invalidate", "{}", "quota-invalidate", "{\"quota_id\":\"q\"}");

        assertThat(walked).containsExactlyInAnyOrderElementsOf(bodies.names());
    }

    private void passOnAndTakeBack() {
        var passed = distributor("/v2/partners/coupon-quotas/indirect-partner-adjust",
                "{\"quota_id\":\"q\",\"indirect_partner_ids\":[\"reseller\",\"leaving\"],\"quota_amount\":5}", "quota-pass-on")
                .json().at("/simple_quota_infos/0/quota_id").textValue();
        distributor("/v2/partners/coupon-quotas/indirect-partner-reclaim",
                "{\"quota_ids\":[\"" + passed + "\"],\"remark\":\"回收\"}", "quota-take-back");
    }

    private void useAndReclaim() {
        var issued = distributor("/v2/partners/coupons", """
                {"quota_id": "q", "customer_ids": ["c1", "c2", "c6"], "face_value": 10, "order_types": ["new"], "memo": ""}""",
                "coupon-issue").json();
        var coupon = issued.at("/coupon_infos/0/coupon_id").textValue();
        var other = issued.at("/coupon_infos/1/coupon_id").textValue();
        bill(coupon, "hold", "\"order_id\":\"o1\",\"amount\":6");
        bill(coupon, "release", "\"order_id\":\"o1\"");
        bill(coupon, "use", "\"order_id\":\"o2\",\"amount\":6");
        bill(coupon, "refund", "\"order_id\":\"o2\",\"amount\":2,\"order_total\":6");
        distributor("/v2/partners/coupons/reclaim", "{\"coupon_ids\":[\"" + coupon + "\",\"no-such\"]}", "coupons-reclaim");
        reclaim(other);
        bill("old-coupon", "take-over", "\"quota_id\":\"q\",\"customer_id\":\"c1\",\"face_value\":10,\"balance\":2.5");
    }

    private void bill(String coupon, String verb, String fields) {
        platform("/v2/platform/coupons/" + coupon + "/" + verb, "{" + fields + "}", "coupon-" + verb,
                "{\"coupon_id\":\"" + coupon + "\"," + fields + "}");
    }

    /** The vendor's way answers nothing; ours says what came back. */
    private void reclaim(String coupon) {
        var body = "{\"coupon_id\":\"" + coupon + "\"}";
        var http = edges.distributor().call("POST", "/v2/promotions/benefits/partner-coupons/reclaim")
                .header("Idempotency-Key", "reclaim").body(body).send();

        assertThat(http.status()).isEqualTo(204);
        assertThat(send(DISTRIBUTOR, "reclaim", "coupon-reclaim", body)).isEqualTo(new CommandReply(200,
                "{\"coupon_id\":\"" + coupon + "\",\"quota_id\":\"q\",\"amount\":10.00}"));
        walked.add("coupon-reclaim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{", "{\"quota_id\":\"q\",\"x\":1}",
        "{\"quota_id\":\" \",\"customer_ids\":[\"c1\",\"c1\"],\"face_value\":0.001,\"valid_time\":\"x\"}",
        "{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":\"1\"}"})
    void a_faulty_body_gets_the_answer_of_http(String body) {
        var http = edges.post(edges.distributor(), "/v2/partners/coupons", body);
        var reply = send(DISTRIBUTOR, "key", "coupon-issue", body);

        assertThat(reply).isEqualTo(new CommandReply(http.status(), withoutRequest(http)));
    }

    @Test
    void who_may_not_ask_gets_the_answer_of_http() {
        var customer = Caller.mainAccount(new PartyId("c1"), PartyKind.CUSTOMER);
        var http = edges.post(edges.customer(), "/v2/partners/coupons", "{}");

        assertThat(send(customer, "key", "coupon-issue", "{}"))
                .isEqualTo(new CommandReply(http.status(), withoutRequest(http)));
    }

    private static String withoutRequest(Edge.Reply http) {
        return ((ObjectNode) http.json()).without(List.of("request_id", "instance")).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"quota-pass-on|quota_id,indirect_partner_ids,quota_amount",
        "quota-take-back|quota_ids", "quota-grant|partner_id,quota_value,effective_time,expire_time", "quota-adjust|quota_id",
        "quota-freeze|quota_id", "quota-unfreeze|quota_id", "quota-invalidate|quota_id",
        "coupon-issue|quota_id,customer_ids,face_value", "coupon-reclaim|coupon_id", "coupons-reclaim|coupon_ids",
        "coupon-take-over|coupon_id,quota_id,customer_id,face_value,balance",
        "coupon-hold|coupon_id,order_id,amount", "coupon-use|coupon_id,order_id,amount", "coupon-release|coupon_id,order_id",
        "coupon-refund|coupon_id,order_id,amount"})
    void all_that_is_missing_is_told_at_once_and_nothing_unknown_is_taken(String name, String fields) {
        var operation = bodies.operation(name).orElseThrow();
        var caller = operation.callers().contains(PartyKind.DISTRIBUTOR) ? DISTRIBUTOR : PLATFORM;

        assertThat(bodies.read(operation, caller, "{}").refusals()).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly(fields.split(","));
        assertThat(bodies.read(operation, caller, "{\"of_a_later_version\":1}").refusals())
                .extracting(refusal -> refusal.facts().get("field")).containsExactly("of_a_later_version");
    }
}
