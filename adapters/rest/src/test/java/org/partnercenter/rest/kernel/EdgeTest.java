package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.RunningWork;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyKind;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class EdgeTest {

    /** Counts, so that repeats and dry runs are seen. */
    static final class Tally implements UseCase<Tally.Add, Tally.Sum> {

        record Add(String name, int by) {
        }

        record Sum(int value) {
        }

        static final Operation<Add, Sum> OPERATION =
                new Operation<>("tally-add", Add.class, Sum.class, Set.of(PartyKind.DISTRIBUTOR), Set.of());

        private int value;

        @Override
        public Operation<Add, Sum> operation() {
            return OPERATION;
        }

        @Override
        public List<Outcome<Sum>> decide(List<Request<Add>> requests, Instant now) {
            return requests.stream().map(this::decide).toList();
        }

        private Outcome<Sum> decide(Request<Add> request) {
            var subject = Subject.of("tally", request.command().name(), Viewers.none());
            return switch (request.command().name()) {
                case "busy" -> throw new Busy("locked", null);
                case "broken" -> throw new IllegalStateException("secret detail");
                case "refused" -> Outcome.refused(List.of(CommonRefusal.PARTY_UNKNOWN.refusal(),
                        CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", "X").with("operation", "y")), subject);
                default -> Outcome.granted(new Sum(value += request.command().by()), subject, Effects.none());
            };
        }
    }

    @Path("/v2/tally")
    @Produces(Json.TYPE)
    public static final class TallyResource {

        record AddShape(String name, Integer by, BigDecimal amount) {
        }

        record SumShape(int value, String text) {
        }

        private final Commands commands;

        TallyResource(Commands commands) {
            this.commands = commands;
        }

        @POST
        @Consumes("application/json")
        public Response add(AddShape body, @Context ContainerRequestContext request) {
            var exchange = Exchange.of(request);
            var in = Input.of(exchange);
            var name = in.field("name", body.name()).required().id();
            var by = in.field("by", body.by()).integer(0, 10);
            return in.then(() -> commands.submit(exchange, Tally.OPERATION,
                    new Tally.Add(name.orElseThrow(), by.orElse(1)),
                    sum -> Response.ok(new SumShape(sum.value(), null)).build()));
        }

        @POST
        @Path("/{id}/reset")
        public Response reset(@OptionalBody AddShape body, @PathParam("id") String id) {
            return body == null ? Response.noContent().build() : Response.ok(new SumShape(0, body.name())).build();
        }

        @GET
        @Path("/{id}")
        public Response show(@PathParam("id") int id, @QueryParam("n") int n) {
            return Response.ok(new SumShape(id, "文")).build();
        }

        @DELETE
        public Response error() {
            throw new StackOverflowError();
        }
    }

    private final Tally tally = new Tally();
    private final Edge edge = edge();

    private Edge edge() {
        var house = new TestHouse().with(List.of(tally));
        return new Edge(new TallyResource(new Commands(house.gateway())));
    }

    private Edge.Reply add(String body) {
        return edge.call("POST", "/v2/tally").body(body).send();
    }

    @Test
    void a_granted_command_is_answered_in_json() {
        var reply = add("{\"name\":\"a\",\"by\":3}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"value\":3}");
        assertThat(reply.headers()).containsEntry("Content-Type", "application/json;charset=UTF-8")
                .containsKey("X-Request-Id").doesNotContainKey("Idempotency-Replayed");
    }

    @Test
    void the_same_signed_request_is_done_once_and_its_repeat_says_so() {
        var call = edge.call("POST", "/v2/tally").body("{\"name\":\"a\",\"by\":3}");
        var first = call.send();
        var second = call.send();

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.headers()).containsEntry("Idempotency-Replayed", "true");
        assertThat(second.headers().get("X-Request-Id")).isNotEqualTo(first.headers().get("X-Request-Id"));
        assertThat(tally.value).isEqualTo(3);
    }

    @Test
    void a_key_of_the_callers_own_is_known_under_any_signature() {
        add("{\"name\":\"a\",\"by\":3}", "k-1");
        edge.house.clocks.advanceReal(Duration.ofSeconds(1));
        var repeat = add("{\"by\":3,\"name\":\"a\"}", "k-1");
        var other = add("{\"name\":\"a\",\"by\":4}", "k-1");

        assertThat(repeat.headers()).containsEntry("Idempotency-Replayed", "true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errorCode()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(tally.value).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "中", "\u007f"})
    void a_key_is_1_to_255_visible_characters(String key) {
        assertThat(add("{\"name\":\"a\"}", key).status()).isEqualTo(400);
        assertThat(add("{\"name\":\"a\"}", "k".repeat(256)).status()).isEqualTo(400);
        assertThat(add("{\"name\":\"a\"}", "k".repeat(255)).status()).isEqualTo(200);
    }

    private Edge.Reply add(String body, String key) {
        return edge.call("POST", "/v2/tally").body(body).header("Idempotency-Key", key).send();
    }

    @Test
    void a_dry_run_is_answered_alike_and_remembered_by_nobody() {
        for (int i = 0; i < 2; i++) {
            var reply = edge.call("POST", "/v2/tally?dry_run=true").body("{\"name\":\"refused\"}").send();
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.headers()).doesNotContainKey("Idempotency-Replayed");
        }
        assertThat(edge.call("POST", "/v2/tally?dry_run=false").body("{\"name\":\"a\"}").send().status()).isEqualTo(200);
        for (var odd : List.of("dry_run", "dry_run=1", "dry_run=TRUE", "dry_run=true&dry_run=true")) {
            assertThat(edge.call("POST", "/v2/tally?" + odd).body("{\"name\":\"a\"}").send().status()).isEqualTo(400);
        }
    }

    @Test
    @Tag("COM-08")
    void a_refusal_tells_all_its_reasons_and_the_first_decides() {
        var reply = edge.call("POST", "/v2/tally").body("{\"name\":\"refused\"}").header("X-Language", "en_US").send();
        var json = reply.json();

        assertThat(reply.status()).isEqualTo(404);
        assertThat(json.get("error_code").textValue()).isEqualTo("PARTY_NOT_FOUND");
        assertThat(json.get("error_msg").textValue()).isEqualTo("There is no such party.");
        assertThat(json.get("request_id").textValue()).isEqualTo(reply.headers().get("X-Request-Id"));
        assertThat(json.get("type").textValue()).isEqualTo("/v2/rules/COM-13");
        assertThat(json.get("title").textValue()).isEqualTo("Common codes");
        assertThat(json.get("status").intValue()).isEqualTo(404);
        assertThat(json.get("detail").textValue()).isEqualTo("There is no such party.");
        assertThat(json.get("instance").textValue()).isEqualTo("/v2/tally");
        assertThat(json.get("violations")).hasSize(2);
        assertThat(json.get("violations").get(1).toString()).isEqualTo("{\"rule\":\"COM-13\",\"code\":\"CBC.0155\","
                + "\"sentence\":\"y is not open to callers of the kind X.\",\"facts\":{\"kind\":\"X\",\"operation\":\"y\"}}");
    }

    @Test
    void a_problem_goes_out_as_such_only_to_a_client_that_asks() {
        var asked = edge.call("POST", "/v2/tally").body("{}").header("Accept", "application/json, application/problem+json");
        var notAsked = edge.call("POST", "/v2/tally").body("{}").header("Accept",
                "application/json, application/problem+json;q=0");

        assertThat(asked.send().headers()).containsEntry("Content-Type", "application/problem+json;charset=UTF-8");
        assertThat(notAsked.send().headers()).containsEntry("Content-Type", "application/json;charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-     | -                        | 缺少必填字段 name。",
            "en_US | zh                       | name is required.",
            "zh_CN | en                       | 缺少必填字段 name。",
            "fr_FR | en-GB;q=0.5,fr;q=0.9     | name is required.",
            "-     | en;q=0,de                | 缺少必填字段 name。",
            "-     | zh-TW                    | 缺少必填字段 name。",
            "-     | EN                       | name is required.",
            "en_us | -                        | 缺少必填字段 name。"})
    void texts_are_in_the_callers_language(String xLanguage, String acceptLanguage, String sentence) {
        var call = edge.call("POST", "/v2/tally").body("{}");
        if (xLanguage != null) {
            call.header("X-Language", xLanguage);
        }
        if (acceptLanguage != null) {
            call.header("Accept-Language", acceptLanguage);
        }

        assertThat(call.send().json().get("error_msg").textValue()).isEqualTo(sentence);
    }

    @Test
    void a_busy_house_asks_to_come_again_in_a_second() {
        var reply = add("{\"name\":\"busy\"}");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.errorCode()).isEqualTo("BUSY");
        assertThat(reply.headers()).containsEntry("Retry-After", "1");
    }

    @Test
    void what_breaks_is_500_and_leaks_nothing() {
        for (var reply : List.of(add("{\"name\":\"broken\"}"), edge.call("DELETE", "/v2/tally").send())) {
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.errorCode()).isEqualTo("CBC.0999");
            assertThat(reply.text()).doesNotContain("secret", "Exception", "Error\"", "org.partnercenter");
            assertThat(reply.json().get("error_msg").textValue()).isNotBlank();
            assertThat(reply.headers()).containsKey("X-Request-Id");
        }
    }

    @ParameterizedTest
    @CsvSource({
            "GET,  /v2/nothing,  404, APIGW.0101",
            "GET,  /,            404, APIGW.0101",
            "GET,  /v2/tally/x,  404, APIGW.0101",
            "GET,  /v2/tally/1?n=x, 404, APIGW.0101",
            "PUT,  /v2/tally,    405, METHOD_NOT_ALLOWED",
            "GET,  /application.wadl, 404, APIGW.0101",
            "GET,  /v2/rules/XYZ-01, 404, RULE_NOT_FOUND"})
    void what_is_not_there_is_said_in_the_one_shape(String method, String path, int status, String code) {
        var reply = edge.call(method, path).send();

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(reply.json().get("error_msg").textValue()).isNotBlank();
        assertThat(reply.json().get("violations")).isEmpty();
        assertThat(reply.headers()).containsEntry("Content-Type", "application/json;charset=UTF-8")
                .containsKey("X-Request-Id");
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        assertThat(edge.call("PUT", "/v2/tally").send().headers().get("Allow")).contains("POST");
    }

    @Test
    void media_types_are_negotiated() {
        assertThat(edge.call("POST", "/v2/tally").body("<a/>".getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "application/xml").send().errorCode()).isEqualTo("MEDIA_TYPE_UNSUPPORTED");
        assertThat(edge.call("GET", "/v2/tally/1").header("Accept", "text/html").send().errorCode())
                .isEqualTo("NOT_ACCEPTABLE");
        assertThat(edge.call("GET", "/v2/tally/1").header("Accept", "*/*").send().text())
                .isEqualTo("{\"value\":1,\"text\":\"文\"}");
        assertThat(edge.call("POST", "/v2/tally").body("{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8)).send().status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Accept, garbage;;/", "Accept, application/json;q=x", "Content-Type, /", "Content-Type, json"})
    void a_header_that_cannot_be_read_is_a_fault_of_the_caller(String header, String value) {
        var reply = edge.call("POST", "/v2/tally").body("{\"name\":\"a\"}").header(header, value).send();

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"name\":1}", "{\"nam\":\"a\"}", "{\"name\":\"a\",\"name\":\"b\"}",
            "{\"by\":99}"})
    void a_bad_body_is_400_and_changes_nothing(String body) {
        var reply = add(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
        assertThat(reply.json().get("violations").get(0).get("rule").textValue()).startsWith("COM-");
        assertThat(tally.value).isZero();
    }

    @Test
    void a_body_may_be_optional_and_nothing_is_answered_without_a_type() {
        var reply = edge.call("POST", "/v2/tally/1/reset").header("Content-Type", "application/json").send();

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.text()).isEmpty();
        assertThat(reply.headers()).doesNotContainKey("Content-Type").containsKey("X-Request-Id");
        assertThat(edge.call("POST", "/v2/tally/1/reset").body("{\"name\":\"n\"}").send().text()).contains("\"n\"");
    }

    @Test
    void the_request_id_is_ours_even_if_the_caller_brings_one() {
        assertThat(edge.call("GET", "/v2/nothing").header("X-Request-Id", "theirs").send().headers().get("X-Request-Id"))
                .isNotEqualTo("theirs").hasSize(32);
    }

    @Test
    void the_rules_are_told_in_both_languages() {
        var english = edge.call("GET", "/v2/rules/COM-03").header("X-Language", "en_US").send().json();
        var all = edge.call("GET", "/v2/rules").send().json();

        assertThat(english.get("title").textValue()).isEqualTo("Times");
        assertThat(english.get("evidence").textValue()).isEqualTo("D");
        assertThat(english.get("chapter").textValue()).isEqualTo("kernel");
        assertThat(all.get("total_count").intValue()).isEqualTo(all.get("rules").size()).isPositive();
        assertThat(all.get("rules").get(0).get("statement").textValue()).contains("签名");
    }

    @Test
    void a_rule_of_all_programmes_is_told_with_what_one_of_them_refuses() {
        assertThat(edge.call("GET", "/v2/rules/PAY-06").send().json().get("refusals").findValuesAsText("error_code")).containsExactly("OVERDUE_BILLS");
    }

    @Test
    void a_rule_is_told_with_its_refusals_and_with_examples() {
        var held = edge.call("GET", "/v2/rules/CPN-25").header("X-Language", "en_US").send().json();
        var refusal = held.get("refusals").get(0);

        assertThat(refusal.get("error_code").textValue()).isEqualTo("COUPON_HELD");
        assertThat(refusal.get("status").intValue()).isEqualTo(409);
        assertThat(refusal.get("sentence").textValue()).isEqualTo("Coupon {coupon_id} is held by order {order_id}.");
        assertThat(held.get("examples")).isNotEmpty().allMatch(example -> example.textValue().matches("[a-z0-9 ]{10,}"));
        assertThat(edge.call("GET", "/v2/rules/CPN-25").send().json().get("refusals").get(0).get("sentence").textValue()).contains("{order_id}")
                .matches(".*\\p{IsHan}.*");
    }

    @Test
    void a_thread_tells_the_log_which_request_it_works_on_for_whom_and_in_which_trace() {
        var open = edge.call("GET", "/v2/rules").unsigned().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").send();
        var stranger = RunningWork.here().orElseThrow();
        edge.call("GET", "/v2/nothing").header("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01").send();
        var known = RunningWork.here().orElseThrow();
        RunningWork.end();

        assertThat(stranger.id()).isEqualTo(open.headers().get("X-Request-Id"));
        assertThat(stranger.party()).isEmpty();
        assertThat(stranger.trace()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(known.id()).isNotEqualTo(stranger.id());
        assertThat(known.party()).isPresent();
        assertThat(known.trace()).isEmpty();
    }
}
