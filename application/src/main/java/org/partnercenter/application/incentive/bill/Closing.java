package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The closing of a period: all partners' bills are calculated, a few partners at a time, by whichever node has time (INC-11).
 *
 * @param run      counts up with each time it is begun
 * @param begun    business time
 * @param behind   the last partner that was listed in this run
 * @param listed   all partners are listed
 * @param finished when nobody was left to calculate; empty while it runs
 */
public record Closing(ReconciliationPeriod period, int run, Instant begun, Optional<PartyId> behind, boolean listed, Optional<Instant> finished) {

    public Closing {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(behind, "behind");
        Objects.requireNonNull(finished, "finished");
    }

    static Closing first(ReconciliationPeriod period, Instant now) {
        return new Closing(period, 1, now, Optional.empty(), false, Optional.empty());
    }

    Closing again(Instant now) {
        return new Closing(period, run + 1, now, Optional.empty(), false, Optional.empty());
    }

    Closing listed(Optional<PartyId> last, boolean all) {
        return new Closing(period, run, begun, last.or(() -> behind), all, finished);
    }

    Closing finishedAt(Instant now) {
        return new Closing(period, run, begun, behind, listed, Optional.of(now));
    }

    public boolean isRunning() {
        return finished.isEmpty();
    }
}
