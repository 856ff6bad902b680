package org.partnercenter.domain.certification;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The small amount that the vendor sends to the account (BIA-04). Only who can look at the account knows it.
 *
 * @param minor    1 to {@link #MOST_MINOR} minor units of the settlement currency; never told to the partner
 * @param sentAt   business time
 * @param reported whether the bank has told that it was sent
 */
public record BankTransfer(int minor, Instant sentAt, boolean reported) {

    /** 0.99 (Q20). */
    public static final int MOST_MINOR = 99;
    /** How long it can be entered (Q20). */
    public static final Duration LIFE = Duration.ofDays(7);
    /** Wrong entries that lock (BIA-04). */
    public static final int TRIES = 3;

    public BankTransfer {
        if (minor < 1 || minor > MOST_MINOR) {
            throw new IllegalArgumentException("a transfer is 0.01 to 0.99");
        }
        Objects.requireNonNull(sentAt, "sentAt");
    }

    static BankTransfer of(int minor, Instant now) {
        return new BankTransfer(minor, now, false);
    }

    /** The last moment it can be entered in. */
    public Instant until() {
        return sentAt.plus(LIFE);
    }

    boolean isOver(Instant now) {
        return until().isBefore(now);
    }

    /** Its seven days begin when the bank sends it; the bank tells it once. */
    BankTransfer sent(Instant now) {
        return reported ? this : new BankTransfer(minor, now, true);
    }

    @Override
    public String toString() {
        return "BankTransfer[" + sentAt + "]";
    }
}
