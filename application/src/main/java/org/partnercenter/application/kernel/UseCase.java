package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;

/**
 * Decides the commands of one operation. Runs inside the transaction of the door, and stores through its own ports what it
 * grants; movements, events, audit and remembered answers are the door's.
 */
public interface UseCase<C, R> {

    Operation<C, R> operation();

    /**
     * Decides a batch set-wise: what all commands need is loaded at once, decided in the order given, and stored at once.
     *
     * @param requests one or more
     * @param now      business time
     * @return one outcome each, in the same order
     */
    List<Outcome<R>> decide(List<Request<C>> requests, Instant now);

    /**
     * Whether commands that are handed in one by one, at the same time and by whomever, are decided together when others are on their
     * way: for what is asked often. Answers, refusals and traces are the same.
     */
    default boolean gathers() {
        return false;
    }

    /**
     * What somebody who only asks tries for good: a guess counts, whether or not the command is meant. Runs in a transaction of its own
     * before a dry run, which takes everything back.
     *
     * @return why the command is refused already
     */
    default List<Refusal> tryBeforeAsking(Request<C> request) {
        return List.of();
    }
}
