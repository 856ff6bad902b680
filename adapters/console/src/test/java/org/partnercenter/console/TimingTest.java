package org.partnercenter.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

class TimingTest {

    private final Queue<Instant> clock = new ArrayDeque<>();

    private Timing at(long... micros) {
        for (long each : micros) {
            clock.add(Instant.EPOCH.plusNanos(each * 1_000));
        }
        return new Timing(clock::remove);
    }

    @Test
    void what_was_asked_for_and_the_pages_own_work_are_told_apart() {
        var timing = at(0, 1_000, 13_340, 20_000, 21_000, 25_000);
        timing.asking(() -> { });
        timing.asking(() -> { });
        assertThat(timing.told()).isEqualTo("query;dur=13.34;desc=\"2\", page;dur=11.66");
    }

    @Test
    void a_clock_that_was_put_back_makes_nothing_negative() {
        var timing = at(1_000, 50);
        assertThat(timing.told()).isEqualTo("query;dur=0.00;desc=\"0\", page;dur=0.00");
    }
}
