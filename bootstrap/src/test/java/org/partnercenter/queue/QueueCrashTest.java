package org.partnercenter.queue;

import jakarta.jms.JMSContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.bootstrap.BrokerProcess;
import org.partnercenter.bootstrap.ServerProcess;
import org.partnercenter.bootstrap.TestBroker;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;
import org.partnercenter.messaging.queue.Queues;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** {@code kill -9} of the server among messages, and a broker that goes away and comes back. */
class QueueCrashTest {

    private static final int MESSAGES = 180;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    @Tag("COM-01")
    void every_message_is_applied_once_and_none_is_lost(@TempDir Path folder) throws Exception {
        try (var world = World.create(folder.resolve("data"))) {
            world.quota("mail", "1000.00");
            send(world.data());
            for (int kill = 1; kill <= 2; kill++) {
                long enough = kill * 60L;
                await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2))
                        .until(() -> coupons(world) >= enough);
                world.kill();
                world.start();
            }
            checkAll(world, world.data());
        }
    }

    @Test
    @Tag("COM-01")
    void a_broker_that_is_killed_among_messages_loses_none_and_applies_none_twice(@TempDir Path folder) throws Exception {
        var external = folder.resolve("external");
        var broker = BrokerProcess.start(external, 0);
        var config = Files.writeString(folder.resolve("settings"), broker.settings());
        try (var world = World.create(folder.resolve("data"), ServerProcess.HEAP, "--config", config.toString())) {
            world.quota("mail", "1000.00");
            send(external);
            for (int kill = 1; kill <= 2; kill++) {
                long enough = kill * 60L;
                await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(() -> coupons(world) >= enough);
                broker.kill();
                broker = BrokerProcess.start(external, broker.port());
            }
            checkAll(world, external);
        } finally {
            broker.close();
        }
    }

    private static void send(Path broker) throws Exception {
        try (var mail = Mail.to(broker)) {
            for (int n = 0; n < MESSAGES; n++) {
                var message = mail.context.createTextMessage(Mail.issue("", "mail", "0.01", "mail-" + n));
                message.setJMSReplyTo(mail.context.createQueue("replies"));
                message.setJMSCorrelationID("c-" + n);
                mail.send(message);
            }
        }
    }

    private static void checkAll(World world, Path broker) throws Exception {
        await().atMost(PATIENCE).until(() -> coupons(world) == MESSAGES);
        checkReplies(broker);
        assertThat(world.database().fetchSingle("select count(*), count(distinct memo) from pc.coupon where quota_id = 'mail'")
                .intoList()).containsExactly((long) MESSAGES, (long) MESSAGES);
    }

    private static long coupons(World world) {
        return (Long) world.database().fetchValue("select count(*) from pc.coupon where quota_id = 'mail'");
    }

    /** Each asked for got its reply; one that came twice says the same. */
    private static void checkReplies(Path broker) throws Exception {
        var couponOf = new HashMap<String, String>();
        try (var mail = Mail.to(broker); var replies = mail.context.createConsumer(mail.context.createQueue("replies"))) {
            while (couponOf.size() < MESSAGES) {
                var reply = replies.receive(Mail.PATIENCE_MILLIS);
                assertThat(reply).as("reply after %d", couponOf.size()).isNotNull();
                var coupon = Mail.JSON.readTree(reply.getBody(String.class)).path("body").path("coupon_infos").get(0)
                        .path("coupon_id").asText();
                var before = couponOf.put(reply.getJMSCorrelationID(), coupon);
                assertThat(before).isIn(null, coupon);
            }
        }
        assertThat(new HashSet<>(couponOf.values())).hasSize(MESSAGES);
    }

    @Test
    void events_wait_for_a_broker_that_is_away_and_commands_come_when_it_is_back(@TempDir Path folder) throws Exception {
        var broker = TestBroker.start(folder.resolve("external"), 0);
        var config = Files.writeString(folder.resolve("settings"), broker.settings());
        subscribe(folder.resolve("external"));
        try (var world = World.create(folder.resolve("data"), ServerProcess.HEAP, "--config", config.toString())) {
            world.quota("away", "100.00");
            int port = broker.port();
            broker.close();
            var issued = new ArrayList<String>();
            for (int n = 0; n < 5; n++) {
                issued.add(issue(world));
            }
            await().atMost(PATIENCE).until(() -> world.complaints().contains("the broker takes no events; they wait"));

            try (var back = TestBroker.start(folder.resolve("external"), port)) {
                var subjects = issuedSubjects(folder.resolve("external"), issued.size());
                assertThat(subjects).containsExactlyElementsOf(issued);
                try (var mail = Mail.to(folder.resolve("external"))) {
                    assertThat(mail.ask(Mail.issue("", "away", "1", "back")).path("status").asInt()).isEqualTo(200);
                }
            }
        }
    }

    private static String issue(World world) throws Exception {
        var answer = world.post(Key.DISTRIBUTOR, "/v2/partners/coupons",
                "{\"quota_id\":\"away\",\"customer_ids\":[\"customer-1\"],\"face_value\":1}", Optional.empty());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return "coupon/" + answer.body().path("coupon_infos").get(0).path("coupon_id").asText();
    }

    private static void subscribe(Path folder) {
        try (var mail = Mail.to(folder)) {
            mail.context.createSharedDurableConsumer(mail.context.createTopic(Queues.EVENTS), "test").close();
        }
    }

    private static List<String> issuedSubjects(Path folder, int count) throws Exception {
        var subjects = new ArrayList<String>();
        try (var mail = Mail.to(folder); JMSContext context = mail.context;
                var events = context.createSharedDurableConsumer(context.createTopic(Queues.EVENTS), "test")) {
            while (subjects.size() < count) {
                var event = Mail.event(events);
                if (event.path("type").asText().equals("org.partnercenter.coupon.issued")
                        && event.path("data").path("quota_id").asText().equals("away")) {
                    subjects.add(event.path("subject").asText());
                }
            }
        }
        return subjects;
    }
}
