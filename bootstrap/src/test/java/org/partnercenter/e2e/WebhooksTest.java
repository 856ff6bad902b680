package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnercenter.domain.webhook.WebhookSecret;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Events reach a party's own receiver, signed. */
@ExtendWith(DemoServer.class)
class WebhooksTest {

    private static final String WEBHOOKS = "/v2/partners/webhooks";
    private static final String ISSUED = "org.partnercenter.coupon.issued";

    private record Received(String id, String timestamp, String signatures, byte[] body) {

        boolean isSignedWith(String secret) {
            return List.of(signatures.split(" ")).contains(WebhookSecret.parse(secret).orElseThrow()
                    .sign(id, Instant.ofEpochSecond(Long.parseLong(timestamp)), body));
        }
    }

    private final World world;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer receiver;

    WebhooksTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        received.add(new Received(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"), call.getRequestBody().readAllBytes()));
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    private static void until(BooleanSupplier moment) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(20)).until(moment::getAsBoolean);
    }

    @Test
    void an_event_arrives_signed_again_if_wanted_and_a_receiver_that_is_gone_is_suspended() {
        var partner = world.distributor();
        var customer = world.resaleCustomerOf(partner);
        var quota = world.quotaOf(partner, "100.00");
        var url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/in";
        world.post(partner, WEBHOOKS, Map.of("url", "https://user@example.com/")).refused(400, "WEBHOOK_URL_UNFIT");
        var registered = world.post(partner, WEBHOOKS, Map.of("url", url, "event_types", List.of(ISSUED))).is(201).json();
        var secret = registered.path("secret").textValue();
        var path = WEBHOOKS + "/" + registered.path("webhook").path("id").textValue();
        world.get(world.distributor(), path).refused(404, "WEBHOOK_NOT_FOUND");
        assertThat(world.get(partner, path).is(200).json().has("secret")).isFalse();

        world.couponOf(partner, quota, customer, "1.00");
        until(() -> received.size() == 1);
        assertThat(received.getFirst().isSignedWith(secret)).isTrue();
        until(() -> world.get(partner, path + "/deliveries?status=ACCEPTED").is(200).json().path("total_count").intValue() == 1);

        var other = world.post(partner, path + "/rotate", Map.of()).is(200).text("secret");
        var delivery = path + "/deliveries/" + world.get(partner, path + "/deliveries").is(200).json().path("deliveries").path(0).path("id")
                .textValue();
        world.post(partner, delivery + "/redeliver", Map.of()).is(200);
        until(() -> received.size() == 2);
        assertThat(received.getLast().id()).isEqualTo(received.getFirst().id());
        assertThat(received.getLast().isSignedWith(secret) && received.getLast().isSignedWith(other)).isTrue();
        until(() -> world.get(partner, delivery).is(200).json().path("last_attempts").size() == 2);

        status = 410;
        world.post(partner, path + "/test", Map.of()).is(200);
        until(() -> world.get(partner, path).is(200).text("status").equals("SUSPENDED"));
        status = 204;
        assertThat(world.post(partner, path + "/enable", Map.of()).is(200).text("status")).isEqualTo("ENABLED");
        assertThat(world.post(partner, path + "/redeliver", Map.of("since", "2020-01-01T00:00:00Z")).is(200).json().path("count").intValue())
                .isEqualTo(1);
        until(() -> received.size() == 4);
        world.post(partner, path + "/delete", Map.of()).is(200);
        world.get(partner, path).refused(404, "WEBHOOK_NOT_FOUND");
    }
}
