package org.partnercenter.application.verification;

import org.partnercenter.domain.verification.VerificationCode;

import java.time.Instant;

/**
 * A code as it is stored.
 *
 * @param digest   of its digits, keyed
 * @param receiver digest of where it was sent, keyed
 * @param sentAt   real time
 */
public record StoredCode(VerificationCode code, String digest, String receiver, Instant sentAt) {

    StoredCode with(VerificationCode changed) {
        return new StoredCode(changed, digest, receiver, sentAt);
    }
}
