package org.partnercenter.application.kernel;

import java.util.Optional;

/**
 * Where a command came from, for the audit trail.
 *
 * @param credential the access key that proved the caller, never its secret; empty where nobody had to prove anything
 */
public record Origin(Channel channel, String requestId, Optional<String> credential) {

    public Origin(Channel channel, String requestId) {
        this(channel, requestId, Optional.empty());
    }
}
