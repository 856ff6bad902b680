package org.partnercenter.domain.identity.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When an account takes no passwords for a while, because too many were wrong. Instants are real time. */
public final class SignInLock {

    /** Wrong passwords in a row that lock the account. */
    public static final int FAILURES = 5;
    /** For how long, from the last of them. */
    public static final Duration LOCKED = Duration.ofMinutes(15);

    private SignInLock() {
    }

    public static boolean isLocked(int failures, Optional<Instant> lastFailure, Instant now) {
        return failures >= FAILURES && lastFailure.filter(last -> now.isBefore(last.plus(LOCKED))).isPresent();
    }

    /** Failures before are forgotten. */
    public static Instant countedSince(Instant now) {
        return now.minus(LOCKED);
    }
}
