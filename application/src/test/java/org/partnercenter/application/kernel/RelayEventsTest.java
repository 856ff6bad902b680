package org.partnercenter.application.kernel;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.testing.InMemoryOutbox;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.application.testing.SettableClocks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class RelayEventsTest implements UnsentEventsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOutbox outbox = transactions.register(new InMemoryOutbox());
    private final SettableClocks clocks = new SettableClocks();
    private final List<String> published = new ArrayList<>();
    private boolean away;
    private boolean heldByAnother;

    private final Chore relay = new RelayEvents(outbox, (name, holder, now, until) -> !heldByAnother, events -> {
        if (!away) {
            events.forEach(event -> published.add(event.id()));
        }
        return !away;
    }, clocks, "node");

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public UnsentEvents events() {
        return outbox;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Test
    void events_are_sent_in_portions_and_once_each() {
        outbox.append(IntStream.range(0, 1_500).mapToObj(n -> UnsentEventsContract.event("e" + n, "s")).toList());

        assertThat(relay.doPortion()).isTrue();
        assertThat(relay.doPortion()).isFalse();
        assertThat(relay.doPortion()).isFalse();
        assertThat(published).hasSize(1_500).doesNotHaveDuplicates().startsWith("e0", "e1");
    }

    @Test
    void what_could_not_be_sent_is_sent_later() {
        outbox.append(List.of(UnsentEventsContract.event("e", "s")));
        away = true;
        assertThat(relay.doPortion()).isFalse();
        away = false;
        relay.doPortion();

        assertThat(published).containsExactly("e");
    }

    @Test
    void another_node_s_turn_is_left_to_it() {
        outbox.append(List.of(UnsentEventsContract.event("e", "s")));
        heldByAnother = true;

        assertThat(relay.doPortion()).isFalse();
        assertThat(published).isEmpty();
    }

    @Test
    void sent_events_are_forgotten_after_a_week() {
        outbox.append(List.of(UnsentEventsContract.event("e", "s")));
        outbox.markSent(List.of("e"), clocks.real().minusSeconds(7 * 86_400 + 1));

        assertThat(new ForgetEvents(outbox, clocks).doPortion()).isFalse();
        assertThat(outbox.entries()).isEmpty();
    }
}
