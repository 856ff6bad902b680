package org.partnercenter.application.export.delivery;

import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.RunEvent;
import org.partnercenter.domain.export.RunStatus;
import org.partnercenter.domain.export.RunTransition;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One file of a regular delivery. Instants are real time.
 *
 * @param export   what is written for it
 * @param attempts how often it failed
 * @param failure  why it failed last
 * @param nextTry  not before
 * @param handed   the file, once it is delivered
 * @param finished when nothing was left to do
 */
public record DeliveryRun(DeliveryId delivery, LocalDate due, RunStatus status, ExportId export, int attempts, List<Refusal> failure,
                          Instant nextTry, Optional<Handed> handed, Optional<Instant> finished) {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** @param file its name @param size in bytes */
    public record Handed(String file, long rows, long size) {
    }

    public DeliveryRun {
        failure = List.copyOf(failure);
    }

    static DeliveryRun begun(Delivery delivery, ExportId export, Instant now) {
        return new DeliveryRun(delivery.id(), delivery.nextDue(), RunTransition.TABLE.next(null, RunEvent.FALL_DUE).orElseThrow(), export, 0,
                List.of(), now, Optional.empty(), Optional.empty());
    }

    public boolean isWaiting() {
        return RunTransition.TABLE.allows(status, RunEvent.DELIVER);
    }

    DeliveryRun delivered(Handed file, Instant now) {
        return new DeliveryRun(delivery, due, next(RunEvent.DELIVER), export, attempts, List.of(), nextTry, Optional.of(file), Optional.of(now));
    }

    boolean isLastAttempt() {
        return attempts + 1 >= RunTransition.MAX_ATTEMPTS;
    }

    /** Tried again after a pause that grows: half a minute, two, eight, half an hour. @param other what is written for it then */
    DeliveryRun again(List<Refusal> why, ExportId other, Instant now) {
        return new DeliveryRun(delivery, due, next(RunEvent.TRY_AGAIN), other, attempts + 1, why, now.plus(PAUSE.multipliedBy(1L << 2 * attempts)),
                Optional.empty(), Optional.empty());
    }

    DeliveryRun givenUp(List<Refusal> why, Instant now) {
        return new DeliveryRun(delivery, due, next(RunEvent.GIVE_UP), export, attempts + 1, why, nextTry, Optional.empty(), Optional.of(now));
    }

    private RunStatus next(RunEvent event) {
        return RunTransition.TABLE.next(status, event).orElseThrow(() -> new IllegalStateException(event + " of a run that is " + status));
    }
}
