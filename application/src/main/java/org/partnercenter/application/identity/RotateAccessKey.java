package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;

/**
 * Asks for a successor of a key.
 *
 * @param overlap how long the old one still opens the door, in real time
 */
public record RotateAccessKey(PartyId party, AccessKeyId accessKey, Duration overlap) {
}
