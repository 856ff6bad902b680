package org.partnercenter.application.kernel;

import java.util.List;

/** A sender's own record of what became of its commands, stored in their transaction. */
@FunctionalInterface
public interface Receipt<R> {

    /**
     * Stores what became of some commands of the batch.
     *
     * @param from    place of the first of them in the batch, from 0
     * @param answers theirs, in order
     */
    void store(int from, List<Answer<R>> answers);
}
