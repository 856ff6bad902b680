package org.partnercenter.domain.verification;

import java.util.Arrays;
import java.util.Optional;

/** What a code is for; it proves nothing anywhere else. */
public enum Scene {
    /** Registration of a customer. */
    REGISTRATION(29),
    /** Real-name check by a personal bank card. */
    REAL_NAME(18),
    /** An action of a partner or a customer (COM-25, AUT-07); ours, without a number of the vendor's. */
    OWN_ACTION(0);

    private final int code;

    Scene(int code) {
        this.code = code;
    }

    /** The scene of a vendor's number. */
    public static Optional<Scene> ofCode(int code) {
        return Arrays.stream(values()).filter(scene -> scene.code == code && scene != OWN_ACTION).findFirst();
    }

    /** Whether the code concerns a customer that must be named. */
    public boolean needsCustomer() {
        return this == REAL_NAME;
    }
}
