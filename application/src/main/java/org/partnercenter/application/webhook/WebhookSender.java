package org.partnercenter.application.webhook;

/** Sends one call to a receiver outside; blocks no longer than its deadline. */
public interface WebhookSender {

    /** Never throws because of the receiver: what went wrong there is an answer. */
    WebhookAttempt send(WebhookCall call);
}
