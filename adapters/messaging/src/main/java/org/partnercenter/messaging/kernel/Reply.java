package org.partnercenter.messaging.kernel;

/**
 * An answer for those who sent text.
 *
 * @param status   the status REST would give
 * @param replayed whether it is the answer the first sending of the command got
 * @param body     JSON, {@code null} as text where REST answers without a body
 */
public record Reply(int status, boolean replayed, String body) {
}
