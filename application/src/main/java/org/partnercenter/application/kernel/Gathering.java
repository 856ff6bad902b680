package org.partnercenter.application.kernel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commands of one operation that come one by one, at the same time: those that find others on their way wait for these and then go
 * together, in the order they came. Nobody waits for company: who finds a way free goes at once.
 *
 * <p>Those that have waited for a moment, because what went before them is held up, go beside it.
 */
final class Gathering<C, R> {

    /**
     * Ways through the door at a time. A group is off its way once all that is left to it is being written to disk, so that a way is
     * busy all the time; the server and its database each have use for a processor.
     */
    private static final int WAYS = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 8);
    private static final int MOST = 100;
    private static final Duration MOMENT = Duration.ofMillis(20);

    /** Hands in, and says by {@code decided} that nothing but the commit is left. */
    @FunctionalInterface
    interface HandIn<S, A> {
        A submit(S submitted, Runnable decided);
    }

    private enum State { QUEUED, TAKEN, ANSWERED, LEFT_ALONE }

    private static final class Waiting<C, R> {
        private final Submission<C> submission;
        private final Condition changed;
        private State state = State.QUEUED;
        private Answer<R> answer;

        Waiting(Submission<C> submission, Condition changed) {
            this.submission = submission;
            this.changed = changed;
        }
    }

    /** One that is on its way through the door. */
    private final class Way {
        private boolean free;

        /** Lets the next one in; once. */
        void leave() {
            lock.lock();
            try {
                if (!free) {
                    free = true;
                    underway--;
                    if (!queue.isEmpty()) {
                        queue.peek().changed.signal();
                    }
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting<C, R>> queue = new ArrayDeque<>();
    private final HandIn<List<Submission<C>>, List<Answer<R>>> together;
    private final HandIn<Submission<C>, Answer<R>> alone;
    private final int ways;
    private final Duration moment;
    private int underway;

    Gathering(HandIn<List<Submission<C>>, List<Answer<R>>> together, HandIn<Submission<C>, Answer<R>> alone) {
        this(together, alone, WAYS, MOMENT);
    }

    /**
     * @param together hands in several; where it fails, each is handed in alone, by whoever brought it
     * @param alone    hands in one
     * @param moment   how long to wait for a way
     */
    Gathering(HandIn<List<Submission<C>>, List<Answer<R>>> together, HandIn<Submission<C>, Answer<R>> alone, int ways, Duration moment) {
        this.together = together;
        this.alone = alone;
        this.ways = ways;
        this.moment = moment;
    }

    /** @throws Busy when the machinery could not do it now */
    Answer<R> submit(Submission<C> submission) {
        var mine = new Waiting<C, R>(submission, lock.newCondition());
        lock.lock();
        try {
            queue.add(mine);
            while (mine.state == State.QUEUED) {
                waitForAWay(mine);
                if (mine.state == State.QUEUED) {
                    lead(take());
                }
            }
            while (mine.state == State.TAKEN) {
                mine.changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
        return mine.state == State.ANSWERED ? mine.answer : alone.submit(submission, () -> {
        });
    }

    private void waitForAWay(Waiting<C, R> mine) {
        long left = moment.toNanos();
        try {
            while (mine.state == State.QUEUED && underway >= ways && left > 0) {
                left = mine.changed.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Waiting<C, R>> take() {
        var group = new ArrayList<Waiting<C, R>>();
        while (!queue.isEmpty() && group.size() < MOST) {
            var one = queue.poll();
            one.state = State.TAKEN;
            group.add(one);
        }
        return group;
    }

    /** Lets go of the lock while the group is on its way. */
    private void lead(List<Waiting<C, R>> group) {
        underway++;
        lock.unlock();
        var way = new Way();
        List<Answer<R>> answers = List.of();
        try {
            answers = answers(group, way);
        } finally {
            way.leave();
            lock.lock();
            tell(group, answers);
        }
    }

    /** Empty when it broke: it will break again for the one that broke it. */
    private List<Answer<R>> answers(List<Waiting<C, R>> group, Way way) {
        if (group.size() == 1) {
            return List.of(alone.submit(group.getFirst().submission, way::leave));
        }
        try {
            return together.submit(group.stream().map(each -> each.submission).toList(), way::leave);
        } catch (RuntimeException broken) {
            return List.of();
        }
    }

    private void tell(List<Waiting<C, R>> group, List<Answer<R>> answers) {
        for (int i = 0; i < group.size(); i++) {
            var one = group.get(i);
            one.answer = answers.isEmpty() ? null : answers.get(i);
            one.state = answers.isEmpty() ? State.LEFT_ALONE : State.ANSWERED;
            one.changed.signal();
        }
    }
}
