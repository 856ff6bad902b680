package org.partnercenter.application.message;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.testing.CountingIds;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class DeliverMessagesTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Receiver PHONE = new Receiver(Medium.SMS, "13812345678");
    private static final Receiver MAIL = new Receiver(Medium.MAIL, "boss@example.com");

    private final InMemoryMessageQueue store = new InMemoryMessageQueue();
    private final SettableClocks clocks = new SettableClocks();
    private final List<String> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<NotSent> fault = Optional.empty();
    private final MessageModule module = module(false);

    private MessageModule module(boolean sandbox) {
        return new MessageModule(sandbox, new MessageModule.Ports(store, store, List.of(new Mailing()), new Telling(), clocks,
                new CountingIds()));
    }

    private final class Mailing implements MessageSender {

        @Override
        public boolean carries(Medium medium) {
            return medium == Medium.MAIL;
        }

        @Override
        public void send(String id, OutgoingMessage message) throws NotSent {
            if (fault.isPresent()) {
                throw fault.get();
            }
            sent.add(message.text().reveal());
        }
    }

    private final class Telling implements Undelivered {

        @Override
        public void postponed(String id, Medium medium, int attempts, String reason) {
            told.add("later " + attempts + " " + reason);
        }

        @Override
        public void givenUp(String id, Medium medium, int attempts, String reason) {
            told.add("never " + attempts + " " + reason);
        }
    }

    private static OutgoingMessage message(Receiver to, String text, Duration life) {
        return new OutgoingMessage(to, Secret.of("subject"), Secret.of(text), SettableClocks.START.plus(life));
    }

    private void queue(Receiver to, Duration life) {
        module.messages().queue(List.of(message(to, "text", life)));
    }

    @Test
    void a_message_is_sent_once_and_in_portions() {
        module.messages().queue(IntStream.range(0, 25).mapToObj(n -> message(MAIL, "text " + n, Duration.ofHours(1))).toList());

        assertThat(module.delivering().doPortion()).isTrue();
        assertThat(module.delivering().doPortion()).isTrue();
        assertThat(module.delivering().doPortion()).isFalse();
        clocks.advanceReal(Duration.ofHours(2));
        module.delivering().doPortion();
        assertThat(sent).hasSize(25).doesNotHaveDuplicates();
        assertThat(told).isEmpty();
    }

    @Test
    void what_does_not_arrive_is_tried_again_at_growing_intervals() {
        queue(MAIL, Duration.ofDays(3));
        fault = Optional.of(new NotSent("away", false));
        module.delivering().doPortion();
        module.delivering().doPortion();
        assertThat(told).containsExactly("later 1 away");

        clocks.advanceReal(Duration.ofSeconds(2));
        module.delivering().doPortion();
        clocks.advanceReal(Duration.ofSeconds(2));
        module.delivering().doPortion();
        assertThat(told).containsExactly("later 1 away", "later 2 away");

        fault = Optional.empty();
        clocks.advanceReal(Duration.ofSeconds(6));
        module.delivering().doPortion();
        assertThat(sent).containsExactly("text");
    }

    @Test
    void it_is_given_up_after_ten_attempts() {
        queue(MAIL, Duration.ofDays(3));
        fault = Optional.of(new NotSent("away", false));
        for (int i = 0; i < 30; i++) {
            module.delivering().doPortion();
            clocks.advanceReal(Duration.ofHours(1));
        }

        assertThat(told).hasSize(10).last().isEqualTo("never 10 away");
    }

    @Test
    void what_is_hopeless_or_too_late_is_given_up_at_once() {
        queue(MAIL, Duration.ofDays(3));
        fault = Optional.of(new NotSent("no such address", true));
        module.delivering().doPortion();

        queue(MAIL, Duration.ofMinutes(1));
        clocks.advanceReal(Duration.ofMinutes(1));
        module.delivering().doPortion();

        assertThat(told).containsExactly("never 1 no such address", "never 1 it came too late");
    }

    @Test
    void without_a_gateway_nothing_is_carried_and_what_was_queued_waits() {
        assertThat(module.messages().carries(Medium.MAIL)).isTrue();
        assertThat(module.messages().carries(Medium.SMS)).isFalse();
        queue(PHONE, Duration.ofDays(3));

        module.delivering().doPortion();

        assertThat(told).containsExactly("later 1 there is no way to send it now");
    }

    @Test
    void a_sandbox_keeps_what_no_gateway_carries_and_shows_it_to_the_platform_alone() {
        var sandbox = module(true);
        sandbox.messages().queue(List.of(message(PHONE, "123456", Duration.ofHours(1)), message(MAIL, "mail", Duration.ofHours(1))));
        sandbox.delivering().doPortion();

        assertThat(sandbox.browse().messages(PLATFORM, Optional.empty(), new PageRequest(0, 10)).orThrow().items())
                .extracting(SandboxMessage::text).containsExactly("123456");
        assertThat(sent).containsExactly("mail");
        var partner = Caller.mainAccount(new PartyId("partner"), PartyKind.DISTRIBUTOR);
        assertThat(sandbox.browse().messages(partner, Optional.empty(), new PageRequest(0, 10)).refusals())
                .extracting(Refusal::code).containsExactly("CBC.0155");
        assertThat(module.browse().messages(PLATFORM, Optional.empty(), new PageRequest(0, 10)).refusals())
                .extracting(Refusal::code).containsExactly("SANDBOX_OFF");
    }

    @Test
    void traces_and_the_inbox_go_after_thirty_days() {
        store.put(new SandboxMessage("1", PHONE, "subject", "text", clocks.real()));
        clocks.advanceReal(Duration.ofDays(30).plusSeconds(1));

        assertThat(module.forgetting().doPortion()).isFalse();
        assertThat(store.list(Optional.empty(), new PageRequest(0, 10)).total()).isZero();
    }
}
