package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;

/**
 * A message for one receiver. It may hold a code, so that its words are a secret until they are delivered.
 *
 * @param until real time after which it is of no use to anybody
 */
public record OutgoingMessage(Receiver to, Secret subject, Secret text, Instant until) {
}
