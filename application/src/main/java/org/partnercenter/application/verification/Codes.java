package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationCode;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes that were sent, and who wants them. Receivers are digests; instants are real time. */
public interface Codes {

    /** How many codes went to a receiver lately. */
    record Sends(int lastHour, int lastDay) {

        static final Sends NONE = new Sends(0, 0);

        Sends andOne() {
            return new Sends(lastHour + 1, lastDay + 1);
        }
    }

    /**
     * Counts, and until the running transaction ends nobody else counts these receivers. Both windows end now, and what was sent
     * exactly an hour or a day ago is out of them.
     *
     * @return one for each
     */
    Map<String, Sends> hold(Set<String> receivers, Instant now);

    void add(List<StoredCode> codes);

    /**
     * The codes of a scene that the parties can be asked for: the one sent last of each, and those in use by one of {@code uses};
     * oldest first. Until the running transaction ends nobody else tries them.
     */
    Map<PartyId, List<StoredCode>> lock(Scene scene, Set<PartyId> parties, Set<String> uses);

    /** A code that somebody had sent somewhere. @param receiver digest of where */
    record Sent(Scene scene, PartyId party, String receiver) {
    }

    /** The one sent last of each, if any; until the running transaction ends nobody else tries them. */
    Map<Sent, StoredCode> lockLast(Set<Sent> sent);

    /** A party's own code of a scene. */
    Optional<VerificationCode> find(Scene scene, PartyId party, String id);

    /** Stores what trying made of codes that are locked. */
    void update(Collection<StoredCode> codes);

    /** Which of the parties want codes before their actions (COM-25). */
    Set<PartyId> wanted(Set<PartyId> parties);

    /** Switches codes on or off. */
    void want(Map<PartyId, Boolean> parties, Instant now);

    /** Forgets codes that expired before the instant, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
