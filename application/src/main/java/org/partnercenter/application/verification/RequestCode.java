package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;

import java.time.Duration;
import java.util.Optional;

/**
 * Asks for a code for one's own actions, to be sent where the platform has registered.
 *
 * @param medium empty: the mobile phone, or where that is not known or cannot be reached the mail address
 */
public record RequestCode(Optional<Medium> medium, Language language, Duration life) {
}
