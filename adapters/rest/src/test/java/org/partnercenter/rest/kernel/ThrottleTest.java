package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.InMemoryRateLimits;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

@Tag("COM-10")
class ThrottleTest {

    @Path("/v2/things")
    @Produces(Json.TYPE)
    public static final class Things {

        record Thing(String id) {
        }

        private int made;

        @GET
        @Path("/{id}")
        public Response one(@PathParam("id") String id) {
            return Response.ok(new Thing(id)).build();
        }

        @POST
        public Response make() {
            made++;
            return Response.noContent().build();
        }
    }

    private final Things things = new Things();
    private final Edge edge = edge(3, 5);

    private Edge edge(int perSecond, int failuresPerMinute, String... proxies) {
        return new Edge(new Throttle.Rules(true, perSecond, failuresPerMinute, List.of(proxies)),
                Caller.mainAccount(Edge.PARTY, PartyKind.DISTRIBUTOR), things);
    }

    private Edge.Reply get(String id) {
        return edge.call("GET", "/v2/things/" + id).send();
    }

    private List<Integer> statuses(int times) {
        return IntStream.range(0, times).mapToObj(n -> get("thing-" + n).status()).toList();
    }

    @Test
    void an_operation_is_counted_whatever_the_ids_and_what_is_over_the_rate_does_not_happen() {
        assertThat(statuses(4)).containsExactly(200, 200, 200, 429);
        for (int n = 0; n < 5; n++) {
            edge.call("POST", "/v2/things").send();
        }

        assertThat(things.made).isEqualTo(3);
    }

    @Test
    void the_refusal_says_why_and_when_to_come_again() {
        statuses(3);
        var refused = get("x");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.errorCode()).isEqualTo(CommonRefusal.RATE_EXCEEDED.code()).isEqualTo("CBC.0250");
        assertThat(refused.json().at("/violations/0/rule").textValue()).isEqualTo("COM-10");
        assertThat(refused.json().at("/violations/0/facts/limit").asText()).isEqualTo("3");
        assertThat(refused.headers()).containsEntry("Retry-After", "1").containsEntry("RateLimit-Limit", "3")
                .containsEntry("RateLimit-Remaining", "0").containsEntry("RateLimit-Reset", "1").containsKey("X-Request-Id");
    }

    @Test
    void every_answer_says_how_much_is_left() {
        assertThat(get("a").headers()).containsEntry("RateLimit-Limit", "3").containsEntry("RateLimit-Remaining", "2")
                .containsEntry("RateLimit-Reset", "1").doesNotContainKey("Retry-After");
        assertThat(get("b").headers()).containsEntry("RateLimit-Remaining", "1");
        edge.house.clocks.advanceReal(Duration.ofSeconds(1));
        assertThat(get("c").headers()).containsEntry("RateLimit-Remaining", "2");
    }

    @Test
    void after_a_second_it_goes_on() {
        statuses(10);
        edge.house.clocks.advanceReal(Duration.ofSeconds(1));

        assertThat(statuses(4)).containsExactly(200, 200, 200, 429);
    }

    @Test
    void another_operation_and_another_address_are_counted_apart() {
        statuses(4);

        assertThat(edge.call("POST", "/v2/things").send().status()).isEqualTo(204);
        edge.comeFrom("192.0.2.2");
        assertThat(get("x").status()).isEqualTo(200);
    }

    @Test
    void strangers_on_an_open_path_are_counted_by_address() {
        for (int n = 0; n < 3; n++) {
            assertThat(edge.call("GET", "/v2/rules/COM-10").unsigned().send().status()).isEqualTo(200);
        }
        assertThat(edge.call("GET", "/v2/rules/COM-10").unsigned().send().status()).isEqualTo(429);
        assertThat(get("x").status()).isEqualTo(200);
    }

    @Test
    void too_many_failures_close_the_door_to_their_address_for_a_while() {
        for (int n = 0; n < 5; n++) {
            assertThat(edge.call("GET", "/v2/things/1").by(Edge.KEY, "guess " + n).send().status()).isEqualTo(401);
        }
        var refused = edge.call("GET", "/v2/things/1").by(Edge.KEY, "guess").send();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.errorCode()).isEqualTo(CommonRefusal.FAILURES_EXCEEDED.code()).isEqualTo("CBC.0250");
        assertThat(refused.json().at("/error_msg").textValue()).contains("认证失败");
        assertThat(refused.headers()).containsEntry("Retry-After", "12").doesNotContainKey("RateLimit-Limit");
        assertThat(edge.failures).hasSize(5);
        assertThat(get("x").status()).isEqualTo(429);
        edge.comeFrom("192.0.2.2");
        assertThat(get("x").status()).isEqualTo(200);
        edge.comeFrom("192.0.2.1");
        edge.house.clocks.advanceReal(Duration.ofSeconds(12));
        assertThat(get("x").status()).isEqualTo(200);
    }

    @Test
    void requests_that_are_right_are_no_failures() {
        for (int n = 0; n < 50; n++) {
            get("x");
        }
        assertThat(edge.call("GET", "/v2/things/1").by(Edge.KEY, "guess").send().status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
            "2001:db8:1:2::1,   2001:db8:1:2:ffff::9, true",
            "2001:db8:1:2::1,   2001:db8:1:3::1,      false",
            "::ffff:192.0.2.1,  192.0.2.1,            true"})
    void addresses_that_one_customer_has_are_one(String one, String other, boolean same) {
        edge.comeFrom(one);
        statuses(3);
        edge.comeFrom(other);
        assertThat(get("x").status()).isEqualTo(same ? 429 : 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "10.1.2.3 | 198.51.100.1                     | 198.51.100.2                     | 200",
            "10.1.2.3 | 198.51.100.1                     | 203.0.113.9, 198.51.100.1        | 429",
            "10.1.2.3 | 198.51.100.1, 10.9.9.9           | 198.51.100.2, 10.9.9.9           | 200",
            "10.1.2.3 | 203.0.113.1, garbage             | 203.0.113.2, garbage             | 429",
            "192.0.2.1| 198.51.100.1                     | 198.51.100.2                     | 429"})
    void only_trusted_proxies_are_believed_about_their_clients(String peer, String told, String toldNext, int status) {
        var behind = edge(3, 5, "10.0.0.0/8", "fd00::/8");
        behind.comeFrom(peer);
        for (int n = 0; n < 3; n++) {
            behind.call("GET", "/v2/things/1").header("X-Forwarded-For", told).send();
        }

        assertThat(behind.call("GET", "/v2/things/1").header("X-Forwarded-For", toldNext).send().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0/8x", "", "1.2.3.4/-1", "999.1.1.1"})
    void a_proxy_that_is_no_address_is_refused_at_the_start(String proxy) {
        var clocks = new SettableClocks();
        var rules = new Throttle.Rules(true, 1, 1, List.of(proxy));

        assertThatThrownBy(() -> new Throttle(rules, new InMemoryRateLimits(clocks), new InMemoryRateLimits(clocks)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void switched_off_nothing_is_counted_and_nothing_is_said() {
        var free = new Edge(things);
        for (int n = 0; n < 30; n++) {
            assertThat(free.call("GET", "/v2/things/1").by(Edge.KEY, "guess").send().status()).isEqualTo(401);
        }
        var reply = free.call("GET", "/v2/things/1").send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).doesNotContainKeys("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    }
}
