package org.partnercenter.rest.kernel;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.rest.signature.SignatureFault;

import java.util.Optional;

/** What came of a proof of identity. */
sealed interface Authentication {

    /**
     * @param credential names what proved it, such as the access key
     * @param key        by which a repeat of the very same request is known, where the proof tells
     */
    record Proved(Caller caller, String partyName, Optional<String> credential, Optional<CommandKey> key) implements Authentication {
    }

    record Failed(SignatureFault fault) implements Authentication {
    }
}
