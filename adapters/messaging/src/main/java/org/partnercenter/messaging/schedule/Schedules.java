package org.partnercenter.messaging.schedule;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;

/** Does every chore again and again; on each node, for the chores themselves share the work. */
public final class Schedules implements AutoCloseable {

    /** @param pause between two runs of the chore */
    public record Turn(Chore chore, Duration pause) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

    private final CamelContext camel = new DefaultCamelContext();

    private volatile boolean stopping;

    private Schedules() {
    }

    /** Starts all chores, each on its own. */
    public static Schedules start(List<Turn> turns) {
        var schedules = new Schedules();
        try {
            schedules.camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    turns.forEach(turn -> from("timer:" + turn.chore().name() + "?fixedRate=false&delay="
                            + turn.pause().toMillis() + "&period=" + turn.pause().toMillis())
                            .routeId(turn.chore().name()).process(exchange -> schedules.run(turn.chore())));
                }
            });
            schedules.camel.start();
            return schedules;
        } catch (Exception broken) {
            throw new IllegalStateException("the schedules do not start", broken);
        }
    }

    /** A failure is reported and tried again at the next turn. Who stops waits for one portion, however much there is to do. */
    private void run(Chore chore) {
        try {
            while (!stopping && chore.doPortion() && !Thread.currentThread().isInterrupted()) {
                LOG.debug("{}: one portion done, more to do", chore.name());
            }
        } catch (Busy busy) {
            LOG.info("{} waits for its next turn: {}", chore.name(), busy.getMessage());
        } catch (RuntimeException broken) {
            LOG.warn("{} failed and will be tried again", chore.name(), broken);
        }
    }

    @Override
    public void close() {
        stopping = true;
        camel.stop();
    }
}
