package org.partnercenter.queue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Commands as messages: the same commands, answers and keys as in REST, and dead letters for what is none. */
class QueueTest {

    private static World world;
    private final Mail mail = Mail.to(world.data());

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        world = World.create(folder.resolve("data"));
        world.quota("queue", "1000.00");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void hangUp() {
        mail.close();
    }

    private static long coupons(String memo) {
        return (Long) world.database().fetchValue("select count(*) from pc.coupon where memo = ?", memo);
    }

    @Test
    void a_command_is_applied_and_answered_as_in_rest() throws Exception {
        var reply = mail.ask(Mail.issue("", "queue", "1.50", "answered"));

        assertThat(reply.path("status").asInt()).isEqualTo(200);
        assertThat(reply.path("replayed").asBoolean()).isFalse();
        var coupon = reply.path("body").path("coupon_infos").get(0).path("coupon_id").asText();
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/coupons/" + coupon).body().path("memo").asText()).isEqualTo("answered");
        assertThat(world.database().fetchValue("select channel from pc.audit_entry where subject_id = 'queue' order by id desc limit 1"))
                .isEqualTo("QUEUE");
    }

    @Test
    void without_a_reply_address_it_is_applied_just_as_well() {
        mail.send(Mail.issue("", "queue", "1", "silent"));

        await().until(() -> coupons("silent") == 1);
    }

    @Test
    @Tag("CPN-05")
    void a_rule_s_refusal_is_an_answer_and_no_dead_letter() throws Exception {
        var reply = mail.ask("""
                {"operation":"coupon-reclaim","caller":"demo-distributor","language":"en_US","command":{"coupon_id":"none"}}""");

        assertThat(reply.path("body").path("violations").get(0).path("rule").asText()).startsWith("CPN-");
        assertThat(reply.path("status").asInt()).isEqualTo(reply.path("body").path("status").asInt()).isGreaterThanOrEqualTo(400);
    }

    @Test
    @Tag("COM-01")
    void one_key_is_one_command_by_queue_and_by_rest() throws Exception {
        var first = mail.ask(Mail.issue("shared", "queue", "2.00", "shared"));
        var second = mail.ask(Mail.issue("shared", "queue", "2.00", "shared"));
        var rest = world.post(Key.DISTRIBUTOR, "/v2/partners/coupons", """
                {"quota_id":"queue","customer_ids":["customer-1"],"face_value":2.00,"memo":"shared"}""", Optional.of("shared"));
        var other = mail.ask(Mail.issue("shared", "queue", "3.00", "shared"));

        assertThat(second.path("replayed").asBoolean()).isTrue();
        assertThat(second.path("body")).isEqualTo(first.path("body")).isEqualTo(rest.body());
        assertThat(rest.replayed()).isTrue();
        assertThat(other.path("body").path("error_code").asText()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(mail.dead().getStringProperty("reason_code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(coupons("shared")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "not json | CBC.0100",
            "{\"operation\":\"coupon-issue\"} {} | CBC.0100",
            "{\"operation\":\"coupon-burn\",\"caller\":\"demo-distributor\",\"command\":{}} | CBC.0100",
            "{\"operation\":\"coupon-issue\",\"command\":{}} | CBC.0100",
            "{\"operation\":\"coupon-issue\",\"caller\":\"nobody\",\"command\":{}} | PARTY_NOT_FOUND",
            "{\"operation\":\"coupon-issue\",\"caller\":\"demo-distributor\"} | CBC.0100",
            "{\"operation\":\"coupon-issue\",\"caller\":\"demo-distributor\",\"command\":{\"colour\":\"red\"}} | CBC.0100",
            "{\"operation\":\"coupon-issue\",\"caller\":\"demo-distributor\",\"command\":{},\"more\":1} | CBC.0100"})
    void what_is_no_command_is_answered_and_buried_with_its_reason(String text, String code) throws Exception {
        var reply = mail.ask(text);
        var dead = mail.dead();

        assertThat(reply.path("status").asInt()).isBetween(400, 404);
        assertThat(reply.path("body").path("error_code").asText()).isEqualTo(code);
        assertThat(dead.getStringProperty("reason_code")).isEqualTo(code);
        assertThat(dead.getStringProperty("reason")).isNotBlank();
        assertThat(dead.getBody(String.class)).isEqualTo(text);
    }

    @Test
    void what_is_too_large_or_no_text_is_buried_and_the_next_goes_on() throws Exception {
        mail.send("{\"operation\":\"" + "x".repeat(5 << 20) + "\"}");
        Message map = mail.context.createMapMessage();
        map.setStringProperty("own", "kept");
        mail.send(map);
        var reply = mail.ask(Mail.issue("", "queue", "1", "next"));

        assertThat(reply.path("status").asInt()).isEqualTo(200);
        var large = mail.dead();
        assertThat(large.getStringProperty("reason")).contains("larger than");
        assertThat(large.getBody(String.class)).hasSizeGreaterThan(5 << 20);
        assertThat(mail.dead().getStringProperty("own")).isEqualTo("kept");
    }

    @Test
    void what_nobody_should_load_is_buried_by_the_broker() throws Exception {
        var huge = mail.context.createBytesMessage();
        huge.writeBytes(new byte[40 << 20]);
        mail.send(huge);

        assertThat(mail.dead().getStringProperty("reason")).contains("larger than");
        assertThat(mail.ask(Mail.issue("", "queue", "1", "after-huge")).path("status").asInt()).isEqualTo(200);
    }

    @Test
    @Tag("COM-01")
    void a_dead_letter_that_is_sent_again_is_the_same_command() throws Exception {
        mail.send(Mail.issue("", "queue", "1", "redriven").replace("demo-distributor", "nobody"));
        var dead = mail.dead();
        for (int times = 0; times < 2; times++) {
            var again = mail.context.createTextMessage(dead.getBody(String.class).replace("nobody", "demo-distributor"));
            again.setStringProperty("original_message_id", dead.getStringProperty("original_message_id"));
            var reply = mail.ask(again);
            assertThat(reply.path("replayed").asBoolean()).as("%s of %s", reply, dead).isEqualTo(times > 0);
        }
        assertThat(coupons("redriven")).isEqualTo(1);
    }

    @Test
    void a_number_that_would_fill_the_memory_is_refused_like_any_other() throws Exception {
        var reply = mail.ask(Mail.issue("", "queue", "1e999999999", "endless"));

        assertThat(reply.path("body").path("error_code").asText()).isEqualTo("CBC.0100");
        assertThat(mail.dead().getStringProperty("reason")).contains("face_value");
    }

    @Test
    void the_life_of_a_coupon_is_told_in_order() throws Exception {
        try (var events = mail.events()) {
            platform("quota-grant", """
                    {"quota_id":"told","partner_id":"demo-distributor","quota_value":10,"effective_time":"2020-01-01T00:00:00Z",\
                    "expire_time":"2090-01-01T00:00:00Z"}""");
            var coupon = mail.ask(Mail.issue("", "told", "4", "told")).path("body").path("coupon_infos").get(0).path("coupon_id").asText();
            platform("coupon-hold", "{\"coupon_id\":\"" + coupon + "\",\"order_id\":\"o\",\"amount\":1}");
            platform("coupon-use", "{\"coupon_id\":\"" + coupon + "\",\"order_id\":\"o\",\"amount\":1}");
            platform("coupon-refund", "{\"coupon_id\":\"" + coupon + "\",\"order_id\":\"o\",\"amount\":0.5}");
            assertThat(mail.ask("{\"operation\":\"coupon-reclaim\",\"caller\":\"demo-distributor\",\"command\":{\"coupon_id\":\""
                    + coupon + "\"}}").path("status").asInt()).isEqualTo(200);

            var told = new ArrayList<JsonNode>();
            while (told.size() < 6) {
                var event = Mail.event(events);
                if (event.path("data").path("quota_id").asText().equals("told")) {
                    told.add(event);
                }
            }
            assertThat(told).extracting(event -> event.path("type").asText().replace("org.partnercenter.", ""))
                    .containsExactly("coupon-quota.granted", "coupon.issued", "coupon.held", "coupon.used", "coupon.refunded",
                            "coupon.reclaimed");
            assertThat(told.getLast().path("subject").asText()).isEqualTo("coupon/" + coupon);
            assertThat(told.getLast().path("data").path("amount").asText()).isEqualTo("3.50");
            assertThat(List.of("specversion", "id", "source", "time", "datacontenttype")).allMatch(told.getFirst()::hasNonNull);
        }
    }

    private void platform(String operation, String command) throws Exception {
        var reply = mail.ask("{\"operation\":\"" + operation + "\",\"caller\":\"demo-platform\",\"command\":" + command + "}");
        assertThat(reply.path("status").asInt()).as("%s", reply).isLessThan(300);
    }

    @Test
    void an_entry_of_the_catalogue_comes_by_message() throws Exception {
        var reply = mail.ask(Files.readString(Path.of("../docs/messages/catalog-entry-load.json")));

        assertThat(reply.path("status").asInt()).isEqualTo(200);
        assertThat(reply.path("body").path("change").asText()).isEqualTo("added");
    }
}
