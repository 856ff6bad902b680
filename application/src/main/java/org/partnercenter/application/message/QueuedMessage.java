package org.partnercenter.application.message;

import org.partnercenter.application.kernel.OutgoingMessage;

/**
 * A message that waits.
 *
 * @param attempts how often sending it has begun
 */
public record QueuedMessage(String id, OutgoingMessage message, int attempts) {
}
