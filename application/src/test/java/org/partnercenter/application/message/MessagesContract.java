package org.partnercenter.application.message;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of messages keeps: of those that wait, and of those in the inbox of a sandbox. */
public interface MessagesContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    Instant HELD = NOW.plus(Duration.ofMinutes(1));
    Receiver PHONE = new Receiver(Medium.SMS, "13812345678");
    Receiver MAIL = new Receiver(Medium.MAIL, "boss@example.com");

    MessageQueue queue();

    SandboxInbox inbox();

    static QueuedMessage message(String id) {
        return new QueuedMessage(id, new OutgoingMessage(PHONE, Secret.of("验证码"), Secret.of("您的验证码是 123456"),
                NOW.plusSeconds(600)), 0);
    }

    private List<String> taken(Instant now, int limit) {
        return queue().take(now, now.plus(Duration.ofMinutes(1)), limit).stream().map(QueuedMessage::id).toList();
    }

    @Test
    default void a_message_is_taken_as_it_was_with_one_more_attempt_and_by_one_only() {
        queue().add(List.of(message("1")), NOW);

        assertThat(queue().take(NOW, HELD, 9)).containsExactly(new QueuedMessage("1", message("1").message(), 1));
        assertThat(taken(NOW, 9)).isEmpty();
        assertThat(queue().take(HELD, HELD.plusSeconds(9), 9)).extracting(QueuedMessage::attempts).containsExactly(2);
    }

    @Test
    default void the_longest_waiting_are_taken_first() {
        queue().add(List.of(message("2")), NOW);
        queue().add(List.of(message("1")), NOW.plusSeconds(1));
        queue().add(List.of(message("3")), NOW.plusSeconds(60));

        assertThat(taken(NOW.plusSeconds(1), 1)).containsExactly("2");
        assertThat(taken(NOW.plusSeconds(1), 9)).containsExactly("1");
    }

    @Test
    default void what_was_sent_or_given_up_is_not_taken_again_and_what_was_postponed_is_later() {
        queue().add(List.of(message("1"), message("2"), message("3")), NOW);
        taken(NOW, 9);

        queue().sent("1");
        queue().postpone("2", NOW.plusSeconds(5));
        queue().giveUp("3", NOW);

        assertThat(taken(NOW.plusSeconds(4), 9)).isEmpty();
        assertThat(taken(NOW.plusSeconds(5), 9)).containsExactly("2");
        assertThat(taken(NOW.plus(Duration.ofDays(1)), 9)).containsExactly("2");
    }

    @Test
    default void what_was_given_up_is_forgotten() {
        queue().add(List.of(message("1"), message("2")), NOW);
        queue().giveUp("1", NOW);

        assertThat(queue().forget(NOW, 9)).isZero();
        assertThat(queue().forget(NOW.plusMillis(1), 9)).isEqualTo(1);
        assertThat(taken(NOW, 9)).containsExactly("2");
    }

    private static SandboxMessage kept(String id, Receiver to, int second) {
        return new SandboxMessage(id, to, "subject " + id, "text", NOW.plusSeconds(second));
    }

    @Test
    default void an_inbox_is_read_newest_first_in_pages_and_by_receiver() {
        inbox().put(kept("2", PHONE, 0));
        inbox().put(kept("1", MAIL, 1));
        inbox().put(kept("3", PHONE, 1));
        inbox().put(kept("3", MAIL, 9));

        var all = inbox().list(Optional.empty(), new PageRequest(0, 10));
        assertThat(all.items()).containsExactly(kept("3", PHONE, 1), kept("1", MAIL, 1), kept("2", PHONE, 0));
        assertThat(all.total()).isEqualTo(3);
        assertThat(inbox().list(Optional.of(PHONE.address()), new PageRequest(1, 1)).items()).extracting(SandboxMessage::id)
                .containsExactly("2");
        assertThat(inbox().list(Optional.empty(), new PageRequest(0, 1).behind(Optional.of("3"))).items())
                .extracting(SandboxMessage::id).containsExactly("1");
        assertThat(inbox().list(Optional.of("nobody"), new PageRequest(0, 10)).items()).isEmpty();
    }

    @Test
    default void an_inbox_forgets() {
        inbox().put(kept("1", PHONE, 0));
        inbox().put(kept("2", PHONE, 1));

        assertThat(inbox().forget(NOW.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(inbox().list(Optional.empty(), new PageRequest(0, 10)).items()).extracting(SandboxMessage::id).containsExactly("2");
    }
}
