package org.partnercenter.application.kernel;

import java.util.Objects;
import java.util.Optional;

/**
 * One command at the door: who asks, by which key a repeat is known, what is asked, and where it came from.
 *
 * @param code the verification code it was brought with, if any
 */
public record Submission<C>(Caller caller, Optional<CommandKey> key, C command, Origin origin, Optional<BroughtCode> code) {

    /** Without a verification code. */
    public Submission(Caller caller, Optional<CommandKey> key, C command, Origin origin) {
        this(caller, key, command, origin, Optional.empty());
    }

    public Submission {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(code, "code");
    }
}
