package org.partnercenter.application.kernel;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What every outbox and its relay agree on. */
public interface UnsentEventsContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");

    Outbox outbox();

    UnsentEvents events();

    Transactions transactions();

    /** Whoever else reads the outbox has read all of it. */
    default void readByOthers() {
    }

    /** Ids say nothing about the order. */
    static Outbox.Entry event(String id, String subject) {
        return new Outbox.Entry(id, NOW, new OutgoingEvent("test.happened", subject, Map.of("amount", "1.50", "list", List.of("a")),
                Viewers.of(new PartyId("p-1"), Optional.empty())));
    }

    private void write(Outbox.Entry... entries) {
        transactions().inTransaction(() -> {
            outbox().append(List.of(entries));
            return entries.length;
        });
    }

    @Test
    default void events_come_as_they_were_written_and_in_that_order() {
        write(event("9", "a"), event("5", "a"));
        write(event("1", "a"));

        assertThat(events().next(2)).containsExactly(event("9", "a"), event("5", "a"));
        assertThat(events().next(9)).extracting(Outbox.Entry::id).containsExactly("9", "5", "1");
    }

    @Test
    default void what_was_sent_is_not_sent_again_and_what_was_not_is() {
        write(event("1", "a"), event("2", "b"), event("3", "c"));

        events().markSent(List.of("1", "3"), NOW);

        assertThat(events().next(9)).extracting(Outbox.Entry::id).containsExactly("2");
    }

    @Test
    default void only_what_was_sent_is_forgotten() {
        write(event("1", "a"), event("2", "b"));
        events().markSent(List.of("1"), NOW);
        readByOthers();

        assertThat(events().forgetSent(NOW, 9)).isZero();
        assertThat(events().forgetSent(NOW.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(events().next(9)).extracting(Outbox.Entry::id).containsExactly("2");
    }
}
