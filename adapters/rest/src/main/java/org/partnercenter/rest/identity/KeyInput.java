package org.partnercenter.rest.identity;

import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.rest.kernel.Input;

import java.time.Duration;
import java.util.Optional;

/** Reads what requests about keys give. */
final class KeyInput {

    private static final int DEFAULT_OVERLAP_HOURS = 24;

    private KeyInput() {
    }

    static Optional<AccessKeyId> id(Input in, String text) {
        return in.field("access_key", text).code(KeyInput::keyId);
    }

    static Optional<AccessKeyId> keyId(String text) {
        return AccessKeyId.isValid(text) ? Optional.of(new AccessKeyId(text)) : Optional.empty();
    }

    /** How long a rotated key still opens the door: a day unless told otherwise, a week at most; 0 is no longer at all. */
    static Duration overlap(Input in, Integer hours) {
        return Duration.ofHours(in.field("overlap_hours", hours).integer(0, (int) AccessKey.MAX_OVERLAP.toHours())
                .orElse(DEFAULT_OVERLAP_HOURS));
    }
}
