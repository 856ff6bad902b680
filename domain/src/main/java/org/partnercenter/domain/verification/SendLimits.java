package org.partnercenter.domain.verification;

import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.util.Optional;

/** How often codes may be sent to one receiver (COM-26), whoever asks for them. Both windows end now. */
public final class SendLimits {

    public static final Duration HOUR = Duration.ofHours(1);
    public static final Duration DAY = Duration.ofDays(1);
    static final int AN_HOUR = 15;
    static final int A_DAY = 60;

    private SendLimits() {
    }

    /** Why no further code may be sent now, if so. */
    public static Optional<Refusal> against(int lastHour, int lastDay) {
        if (lastHour >= AN_HOUR) {
            return Optional.of(refusal(AN_HOUR, HOUR));
        }
        return lastDay >= A_DAY ? Optional.of(refusal(A_DAY, DAY)) : Optional.empty();
    }

    private static Refusal refusal(int limit, Duration window) {
        return VerificationRefusal.CODES_SENT_TOO_OFTEN.refusal("limit", limit).with("hours", window.toHours());
    }
}
