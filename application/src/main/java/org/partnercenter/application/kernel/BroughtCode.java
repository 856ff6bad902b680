package org.partnercenter.application.kernel;

import java.util.Objects;
import java.util.Optional;

/**
 * The verification code a command was brought with. Beside the command, not in it: no part of what makes it this command.
 *
 * @param within what the code may serve as a whole, such as a file; empty where it serves this command alone
 */
public record BroughtCode(Secret code, Optional<String> within) {

    /** In characters; longer text is no code. */
    public static final int MAX_LENGTH = 32;

    public BroughtCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(within, "within");
    }
}
