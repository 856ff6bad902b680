package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * What a thread works on, for lines of the log and nothing else: no decision hangs on it. It holds until other work begins on the same thread.
 *
 * @param id    of the request, the message or the file
 * @param trace of the distributed trace that a caller is in: 32 hex digits
 */
public record RunningWork(String id, Optional<PartyId> party, Optional<String> trace) {

    // Not inherited: threads of pools would tell for ever of the request that happened to make them.
    private static final ThreadLocal<RunningWork> HERE = new ThreadLocal<>();

    public RunningWork {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(trace, "trace");
    }

    /** The work of this thread. */
    public static Optional<RunningWork> here() {
        return Optional.ofNullable(HERE.get());
    }

    /** It begins on this thread. */
    public void begin() {
        HERE.set(this);
    }

    /** The party is known now. */
    public static void isFor(PartyId party) {
        here().ifPresent(work -> new RunningWork(work.id, Optional.of(party), work.trace).begin());
    }

    public static void end() {
        HERE.remove();
    }
}
