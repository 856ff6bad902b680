package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccessKey;

/** An access key and its encrypted secret. */
public record SealedKey(AccessKey key, byte[] secret) {

    @Override
    public String toString() {
        return "SealedKey[" + key.id() + "]";
    }
}
