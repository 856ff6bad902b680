package org.partnercenter.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.RateLimits.Rate;
import org.partnercenter.application.kernel.RateLimits.Standing;
import org.partnercenter.application.testing.SettableClocks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What everything keeps that counts rates. */
@Tag("COM-10")
public interface RateLimitsContract {

    Rate TEN = Rate.perSecond(10);

    RateLimits limits();

    /** Counts together with {@link #limits}, as another node does. */
    RateLimits limitsOfAnotherNode();

    SettableClocks clocks();

    private long granted(String key, int tries) {
        return IntStream.range(0, tries).filter(each -> limits().take(key, TEN).granted()).count();
    }

    @Test
    default void so_many_at_once_are_granted_and_no_more() {
        assertThat(limits().take("burst", TEN)).isEqualTo(new Standing(true, 9, Duration.ZERO, Duration.ofMillis(100)));
        assertThat(granted("burst", 30)).isEqualTo(9);
        assertThat(limits().take("burst", TEN))
                .isEqualTo(new Standing(false, 0, Duration.ofMillis(100), Duration.ofSeconds(1)));
    }

    @Test
    default void each_comes_back_in_its_share_of_the_period() {
        granted("refill", 10);
        clocks().advanceReal(Duration.ofMillis(99));
        assertThat(granted("refill", 5)).isZero();
        clocks().advanceReal(Duration.ofMillis(1));
        assertThat(granted("refill", 5)).isEqualTo(1);
        clocks().advanceReal(Duration.ofMillis(350));
        assertThat(granted("refill", 5)).isEqualTo(3);
    }

    @Test
    default void patience_is_not_saved_up() {
        granted("patience", 10);
        clocks().advanceReal(Duration.ofHours(1));
        assertThat(granted("patience", 30)).isEqualTo(10);
    }

    @Test
    default void business_time_does_not_matter() {
        granted("business", 10);
        clocks().advance(Duration.ofDays(1));
        assertThat(granted("business", 5)).isZero();
    }

    @Test
    default void keys_and_rates_are_counted_apart() {
        granted("apart", 10);
        assertThat(granted("another", 30)).isEqualTo(10);
        assertThat(limits().take("apart", Rate.perSecond(20)).remaining()).isEqualTo(19);
        assertThat(limits().take("apart", TEN).granted()).isFalse();
    }

    @Test
    default void looking_takes_nothing() {
        for (int look = 0; look < 30; look++) {
            assertThat(limits().untilNext("looked at", TEN)).isZero();
        }
        assertThat(granted("looked at", 30)).isEqualTo(10);
        assertThat(limits().untilNext("looked at", TEN)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    default void a_slow_rate_says_how_long_to_wait() {
        var hourly = new Rate(2, Duration.ofHours(1));
        limits().take("slow", hourly);
        limits().take("slow", hourly);
        clocks().advanceReal(Duration.ofMinutes(10));
        assertThat(limits().take("slow", hourly).untilNext()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    default void what_was_idle_is_forgotten_in_portions() {
        while (limits().forget(100) > 0) {
            continue;
        }
        List.of("idle 1", "idle 2", "idle 3").forEach(key -> granted(key, 10));
        assertThat(limits().forget(100)).isZero();
        assertThat(granted("idle 1", 1)).isZero();
        clocks().advanceReal(Duration.ofMinutes(5));
        granted("in use", 1);

        assertThat(limits().forget(2)).isEqualTo(2);
        assertThat(limits().forget(2)).isEqualTo(1);
        assertThat(granted("idle 1", 30)).isEqualTo(10);
        assertThat(granted("in use", 30)).isEqualTo(9);
    }

    @Test
    default void callers_of_two_nodes_together_get_exactly_what_the_rate_grants() throws Exception {
        var nodes = List.of(limits(), limitsOfAnotherNode());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var key : List.of("contended 1", "contended 2")) {
                var tries = new ArrayList<Callable<Boolean>>();
                for (int caller = 0; caller < 200; caller++) {
                    var node = nodes.get(caller % 2);
                    tries.add(() -> node.take(key, TEN).granted());
                }
                assertThat(threads.invokeAll(tries).stream().filter(RateLimitsContract::result)).hasSize(10);
            }
        }
    }

    private static boolean result(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }
}
