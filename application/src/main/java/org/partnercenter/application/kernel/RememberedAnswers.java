package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The answers that repeats get. All calls belong to the transaction of the commands. */
public interface RememberedAnswers {

    /** A key in its scope. */
    record Key(PartyId party, String operation, String key) {
    }

    /**
     * One command that wants its key.
     *
     * @param fingerprint of the content: a repeat with other content is refused
     * @param expires     real time until when the key is held
     */
    record Claim(Key key, String fingerprint, Instant expires) {
    }

    /** What an earlier command under the key asked and got. */
    record Earlier<R>(String fingerprint, Decision<R> decision) {
    }

    /** An answer to keep. */
    record Kept<R>(Key key, Decision<R> decision) {
    }

    /**
     * Takes the keys that are free, and tells what was answered under the others. Waits for another transaction that has
     * taken one of them and is still running.
     *
     * @param claims distinct keys
     * @param now    real time; what expired before is free
     * @return the taken ones; a key that is missing here is now this transaction's
     * @throws Busy when the wait for a running one was too long
     */
    <R> Map<Key, Earlier<R>> claim(Class<R> result, List<Claim> claims, Instant now);

    <R> void keep(List<Kept<R>> answers);

    /** Gives keys back whose answers are not to be remembered. */
    void release(Collection<Key> keys);

    /** Removes what expired before the instant, at most {@code limit} of them; tells how many. */
    int removeExpired(Instant now, int limit);
}
