package org.partnercenter.application.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of one attempt.
 *
 * @param status HTTP status if the receiver answered
 * @param fault  why it did not
 * @param took   how long the attempt lasted
 */
public record WebhookAttempt(Optional<Integer> status, Optional<WebhookFault> fault, Duration took) {

    private static final int GONE = 410;

    public static WebhookAttempt answered(int status, Duration took) {
        return new WebhookAttempt(Optional.of(status), Optional.empty(), took);
    }

    public static WebhookAttempt failed(WebhookFault fault, Duration took) {
        return new WebhookAttempt(Optional.empty(), Optional.of(fault), took);
    }

    /** Whether the receiver took it: any status from 200 to 299. */
    public boolean accepted() {
        return status.filter(code -> code >= 200 && code <= 299).isPresent();
    }

    /** Whether the receiver said that it is there no more. */
    public boolean gone() {
        return status.filter(code -> code == GONE).isPresent();
    }
}
