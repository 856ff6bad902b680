package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookId;

import java.time.Instant;
import java.util.Optional;

/**
 * One event on its way to one webhook. Instants are real time.
 *
 * @param eventId  the same for every webhook that gets the event
 * @param type     of the event
 * @param attempts that have begun since it was last queued
 * @param due      when it is tried next
 * @param finished when it was accepted or given up
 */
public record QueuedCall(String id, WebhookId webhook, String eventId, String type, String subject, CallStatus status, int attempts,
                         Instant due, Instant queued, Optional<Instant> finished) {
}
