package org.partnercenter.application.kernel;

import java.util.function.Supplier;

/**
 * Runs work so that all of it is stored or nothing. Nested calls join. Conflicts between transactions that a repetition can
 * solve are repeated a few times.
 */
public interface Transactions {

    /** @throws Busy when what the work needs stayed locked by others, or the storage is away: nothing was stored, as far as known */
    <T> T inTransaction(Supplier<T> work);

    /** Runs the work and takes everything back, whatever its outcome. */
    <T> T dryRun(Supplier<T> work);

    /** One consistent, read-only view for several queries. */
    default <T> T reading(Supplier<T> work) {
        return inTransaction(work);
    }
}
