package org.partnercenter.application.incentive.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of closings does. */
@Tag("INC-11")
public interface ClosingsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    ReconciliationPeriod PERIOD = ReconciliationPeriod.parse("2026-10").orElseThrow();
    ReconciliationPeriod QUARTER = ReconciliationPeriod.parse("2026-Q3").orElseThrow();
    PartyId A = new PartyId("a");
    PartyId B = new PartyId("b");
    PartyId C = new PartyId("c");

    Closings closings();

    Transactions transactions();

    static PartnerClosing done(PartyId partner, ClosingState state) {
        return new PartnerClosing(partner, state, 2, 30, Optional.of(NOW), state == ClosingState.FAILED ? Optional.of("broke") : Optional.empty());
    }

    @Test
    default void closings_come_back_as_they_were_put() {
        var first = Closing.first(PERIOD, NOW);
        closings().put(first);
        assertThat(closings().find(PERIOD)).contains(first);
        assertThat(closings().find(QUARTER)).isEmpty();

        var listed = first.listed(Optional.of(B), true);
        closings().put(listed);
        assertThat(transactions().inTransaction(() -> closings().hold(PERIOD))).contains(listed);
        assertThat(transactions().inTransaction(() -> closings().holdIfFree(PERIOD))).contains(listed);
        assertThat(transactions().inTransaction(() -> closings().hold(QUARTER))).isEmpty();
        assertThat(closings().running(5)).containsExactly(PERIOD);

        closings().put(listed.finishedAt(NOW));
        assertThat(closings().running(5)).isEmpty();
        assertThat(closings().find(PERIOD).orElseThrow().again(NOW).run()).isEqualTo(2);
    }

    @Test
    default void partners_are_taken_settled_and_counted() {
        closings().put(Closing.first(PERIOD, NOW));
        closings().list(PERIOD, List.of(C, A, B));
        closings().list(PERIOD, List.of(A));

        assertThat(transactions().inTransaction(() -> closings().take(PERIOD, Optional.empty(), 2))).containsExactly(A, B);
        assertThat(transactions().inTransaction(() -> closings().take(PERIOD, Optional.of(C), 2))).containsExactly(C);
        closings().settle(PERIOD, List.of(done(A, ClosingState.GENERATED), done(B, ClosingState.FAILED)));

        assertThat(closings().waiting(PERIOD, 9)).containsExactly(C);
        assertThat(closings().progress(PERIOD)).isEqualTo(new Progress(Map.of(ClosingState.GENERATED, 1L, ClosingState.FAILED, 1L,
                ClosingState.OPEN, 1L), 60));
        assertThat(closings().partners(PERIOD, Optional.empty(), new PageRequest(0, 2)).items())
                .containsExactly(done(A, ClosingState.GENERATED), done(B, ClosingState.FAILED));
        assertThat(closings().partners(PERIOD, Optional.empty(), PageRequest.onwards(2, "b")).items()).extracting(PartnerClosing::partner)
                .containsExactly(C);
        assertThat(closings().partners(PERIOD, Optional.of(ClosingState.FAILED), new PageRequest(0, 2)).total()).isEqualTo(1);
        assertThat(closings().unsettled(5)).containsExactly(PERIOD);
    }

    @Test
    default void what_is_generated_waits_again_only_if_all_do() {
        closings().put(Closing.first(QUARTER, NOW));
        closings().list(QUARTER, List.of(A, B));
        closings().settle(QUARTER, List.of(done(A, ClosingState.GENERATED), done(B, ClosingState.ESTIMATED)));

        closings().reopen(QUARTER, false);
        assertThat(closings().waiting(QUARTER, 9)).containsExactly(B);
        closings().reopen(QUARTER, true);
        assertThat(closings().waiting(QUARTER, 9)).containsExactly(A, B);
        assertThat(closings().unsettled(5)).isEmpty();
    }
}
