package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.Medium;

import java.time.Instant;

/**
 * A code is on its way.
 *
 * @param receiver masked
 * @param expires  real time
 */
public record CodeSent(String id, Medium medium, String receiver, Instant expires) {
}
