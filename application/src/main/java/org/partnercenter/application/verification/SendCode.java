package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.verification.Scene;

import java.time.Duration;
import java.util.Optional;

/**
 * Asks for a code to be sent to somebody's phone.
 *
 * @param customer whom it concerns; given where the scene needs one
 */
public record SendCode(Receiver to, Language language, Scene scene, Optional<PartyId> customer, Duration life) {
}
