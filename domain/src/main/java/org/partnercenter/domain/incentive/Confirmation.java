package org.partnercenter.domain.incentive;

import java.time.Instant;
import java.util.Objects;

/** That a bill was confirmed, by whom and when (INC-13). */
public record Confirmation(By by, Instant at) {

    /** Who confirmed: the partner, or the clock. */
    public enum By {
        PARTNER,
        SYSTEM
    }

    public Confirmation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
