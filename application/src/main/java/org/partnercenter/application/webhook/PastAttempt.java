package org.partnercenter.application.webhook;

import java.time.Instant;

/** An attempt that is over. @param no from 1 on, of all attempts of the call @param at real time */
public record PastAttempt(int no, Instant at, WebhookAttempt outcome) {
}
