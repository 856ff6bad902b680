package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;
import java.util.List;

/**
 * Sends messages after their commands, outside any transaction, at least once. What does not arrive is tried again at growing
 * intervals, until it is of no use any more or was tried often enough. Nodes share the work.
 */
final class DeliverMessages implements Chore {

    static final int MAX_ATTEMPTS = 10;
    private static final int PORTION = 10;
    private static final Duration HELD = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final MessageQueue queue;
    private final List<MessageSender> senders;
    private final Undelivered undelivered;
    private final Clocks clocks;

    DeliverMessages(MessageQueue queue, List<MessageSender> senders, Undelivered undelivered, Clocks clocks) {
        this.queue = queue;
        this.senders = senders;
        this.undelivered = undelivered;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "deliver-messages";
    }

    @Override
    public boolean doPortion() {
        var now = clocks.real();
        var portion = queue.take(now, now.plus(HELD), PORTION);
        portion.forEach(this::deliver);
        return portion.size() == PORTION;
    }

    private void deliver(QueuedMessage queued) {
        if (!queued.message().until().isAfter(clocks.real())) {
            giveUp(queued, "it came too late");
            return;
        }
        try {
            sender(queued).send(queued.id(), queued.message());
            queue.sent(queued.id());
        } catch (NotSent failed) {
            failed(queued, failed.getMessage(), failed.isForGood());
        } catch (Busy away) {
            throw away;
        } catch (RuntimeException broken) {
            failed(queued, broken.getClass().getSimpleName(), false);
        }
    }

    private MessageSender sender(QueuedMessage queued) throws NotSent {
        var medium = queued.message().to().medium();
        return senders.stream().filter(sender -> sender.carries(medium)).findFirst()
                .orElseThrow(() -> new NotSent("there is no way to send it now", false));
    }

    private void failed(QueuedMessage queued, String reason, boolean forGood) {
        var due = clocks.real().plus(pause(queued.attempts()));
        if (forGood || queued.attempts() >= MAX_ATTEMPTS || !due.isBefore(queued.message().until())) {
            giveUp(queued, reason);
        } else {
            queue.postpone(queued.id(), due);
            undelivered.postponed(queued.id(), queued.message().to().medium(), queued.attempts(), reason);
        }
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << 2 * Math.min(attempts - 1, MAX_ATTEMPTS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void giveUp(QueuedMessage queued, String reason) {
        queue.giveUp(queued.id(), clocks.real());
        undelivered.givenUp(queued.id(), queued.message().to().medium(), queued.attempts(), reason);
    }
}
