package org.partnercenter.domain.verification;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code that was sent, without its digits.
 *
 * @param party   who asked for it
 * @param expires real time
 * @param wrong   how often another one was given in its place
 * @param usedBy  what used it up: one command, or all rows of one file
 */
public record VerificationCode(String id, Scene scene, PartyId party, Instant expires, int wrong, Optional<String> usedBy) {

    /** So many wrong ones, and the right one does not help any more. */
    public static final int MAX_WRONG = 5;

    public VerificationCode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scene, "scene");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(usedBy, "usedBy");
    }

    /**
     * What came of an attempt.
     *
     * @param code    as it is afterwards
     * @param refusal empty if it was right
     */
    public record Attempt(VerificationCode code, Optional<Refusal> refusal) {
    }

    public static VerificationCode sent(String id, Scene scene, PartyId party, Instant expires) {
        return new VerificationCode(id, scene, party, expires, 0, Optional.empty());
    }

    /**
     * Tries digits. Whether they were right is told only while it may still be guessed.
     *
     * @param right whether they are the ones that were sent
     * @param by    what would use the code up
     * @param now   real time
     */
    public Attempt tried(boolean right, String by, Instant now) {
        if (wrong >= MAX_WRONG) {
            return refused(this, VerificationRefusal.VERIFICATION_CODE_GUESSED.refusal("limit", MAX_WRONG));
        }
        if (!right) {
            var counted = new VerificationCode(id, scene, party, expires, wrong + 1, usedBy);
            return refused(counted, VerificationRefusal.VERIFICATION_CODE_WRONG.refusal("attempts_left", MAX_WRONG - counted.wrong));
        }
        if (usedBy.isPresent()) {
            return usedBy.get().equals(by) ? new Attempt(this, Optional.empty())
                    : refused(this, VerificationRefusal.VERIFICATION_CODE_USED.refusal());
        }
        return expires.isAfter(now)
                ? new Attempt(new VerificationCode(id, scene, party, expires, wrong, Optional.of(by)), Optional.empty())
                : refused(this, VerificationRefusal.VERIFICATION_CODE_EXPIRED.refusal());
    }

    private static Attempt refused(VerificationCode after, Refusal refusal) {
        return new Attempt(after, Optional.of(refusal));
    }

    public int attemptsLeft() {
        return usedBy.isPresent() ? 0 : MAX_WRONG - wrong;
    }

    /** Which of several counts: the one that is in use there, else the one sent last. */
    public static Optional<VerificationCode> toTry(List<VerificationCode> oldestFirst, String by) {
        return oldestFirst.stream().filter(code -> code.usedBy().filter(by::equals).isPresent()).findFirst()
                .or(() -> oldestFirst.isEmpty() ? Optional.empty() : Optional.of(oldestFirst.get(oldestFirst.size() - 1)));
    }
}
