package org.partnercenter.domain.verification;

import java.time.Duration;
import java.util.Optional;

/** How long a code is valid (COM-26). */
public final class CodeLife {

    private static final int USUAL = 10;
    private static final int LONGEST = 60;
    private static final int INSTEAD_OF_MORE = 5;

    private CodeLife() {
    }

    /** @param minutes as asked for, from 1; empty: as usual */
    public static Duration of(Optional<Integer> minutes) {
        int asked = minutes.orElse(USUAL);
        if (asked < 1) {
            throw new IllegalArgumentException("a code lives for a minute or more");
        }
        return Duration.ofMinutes(asked > LONGEST ? INSTEAD_OF_MORE : asked);
    }
}
