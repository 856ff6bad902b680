package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.bootstrap.DemoFolder;
import org.partnercenter.bootstrap.ServerProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/** Orders are delivered to a partner's folder, each period once, whatever is killed in between (ORD-14). */
@Tag("ORD-14")
class DeliveriesTest {

    private static final String DELIVERIES = "/v2/partners/export-deliveries";
    private static final int DAYS = 12;

    @TempDir
    private Path folder;

    private ServerProcess start() {
        return ServerProcess.start("demo", "--data", folder.resolve("data").toString(), "--port", "0");
    }

    private static void order(World world, Party customer, String id) {
        world.post(Party.PLATFORM, "/v2/platform/orders", Map.of("order_id", id, "version", 1, "customer_id", customer.id(),
                "service_type_code", "hws.service.type.ec2", "source_type", 1, "status", 6, "order_type", 1, "official_amount", BigDecimal.TEN,
                "amount_after_discount", BigDecimal.TEN, "create_time", world.now().toString())).is(200);
    }

    private List<Path> files(Party partner) {
        var outbox = folder.resolve("data/outbox").resolve(partner.id()).resolve("orders");
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (var files = Files.list(outbox)) {
            return files.sorted().toList();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static void until(BooleanSupplier moment) {
        await().atMost(Duration.ofSeconds(120)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(moment::getAsBoolean);
    }

    private static List<JsonNode> runs(World world, Party partner, String delivery) {
        var all = world.get(partner, DELIVERIES + "/" + delivery + "/runs?limit=100").is(200).json().path("runs");
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    @Test
    void each_day_comes_once_and_never_half_whatever_is_killed() throws IOException {
        DemoFolder.copyTo(folder.resolve("data"));
        Party partner;
        String delivery;
        String order = "CS-DELIVERED";
        try (var process = start(); var world = new World(process.address())) {
            partner = world.distributor();
            order(world, world.resaleCustomerOf(partner), order);
            var body = Map.of("kind", "orders", "language", "en_US", "cycle", "daily", "basis", "create_time");
            delivery = world.post(partner, DELIVERIES, body).is(201).text("id");
            world.post(partner, DELIVERIES, body).is(409);
            world.post(world.resaleCustomerOf(partner), DELIVERIES, body).is(403);
            world.post(partner, DELIVERIES, Map.of("kind", "orders", "cycle", "daily", "basis", "expire_time")).is(422);
            world.post(partner, DELIVERIES, Map.of("kind", "orders", "cycle", "hourly", "basis", "create_time")).is(400);
            world.get(world.distributor(), DELIVERIES + "/" + delivery).is(404);
            world.moveClockTo(world.now().plus(DAYS, ChronoUnit.DAYS));
            until(() -> !files(partner).isEmpty());
            process.kill();
        }
        try (var process = start()) {
            int before = files(partner).size();
            until(() -> files(partner).size() > before || before == DAYS);
            process.kill();
        }
        try (var process = start(); var world = new World(process.address())) {
            until(() -> runs(world, partner, delivery).stream().filter(run -> run.path("status").textValue().equals("DELIVERED")).count() == DAYS);
            assertThat(runs(world, partner, delivery)).extracting(run -> run.path("period").textValue()).doesNotHaveDuplicates().hasSize(DAYS);
            assertThat(files(partner)).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrderElementsOf(
                    runs(world, partner, delivery).stream().map(run -> run.path("file").textValue()).toList());
            assertThat(files(partner)).allSatisfy(file -> assertThat(Files.readAllBytes(file)).startsWith(0xef, 0xbb, 0xbf));
            int days = 0;
            for (var file : files(partner)) {
                days += Files.readString(file).contains(order) ? 1 : 0;
            }
            assertThat(days).isEqualTo(1);

            assertThat(world.post(partner, DELIVERIES + "/" + delivery + "/switch-off", Map.of()).is(200).text("status")).isEqualTo("OFF");
            world.post(partner, DELIVERIES + "/" + delivery + "/switch-off", Map.of()).is(409);
            assertThat(world.get(partner, DELIVERIES).is(200).json().path("deliveries").path(0).has("next_due")).isFalse();
        }
    }
}
