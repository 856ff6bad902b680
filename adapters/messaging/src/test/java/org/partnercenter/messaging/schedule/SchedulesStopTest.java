package org.partnercenter.messaging.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnercenter.application.kernel.Chore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class SchedulesStopTest {

    /** There is always more to do. */
    private static final class Endless implements Chore {

        private final CountDownLatch busy = new CountDownLatch(3);
        private final AtomicInteger portions = new AtomicInteger();

        @Override
        public String name() {
            return "endless";
        }

        @Override
        public boolean doPortion() {
            portions.incrementAndGet();
            busy.countDown();
            return true;
        }
    }

    @Test
    @Timeout(30)
    void a_backlog_does_not_keep_the_house_from_closing() throws InterruptedException {
        var endless = new Endless();
        var schedules = Schedules.start(List.of(new Schedules.Turn(endless, Duration.ofMillis(10))));
        endless.busy.await();

        schedules.close();

        int done = endless.portions.get();
        Thread.sleep(100);
        assertThat(endless.portions).hasValue(done);
    }
}
