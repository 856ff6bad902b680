package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.Operators;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKey;

/** What giving and ending keys needs. */
record KeyPorts(Parties parties, Operators operators, AccessKeys accessKeys, SecretCipher cipher, Keys keys, Clocks clocks) {

    SealedKey seal(AccessKey key, Secret secret) {
        return new SealedKey(key, cipher.encrypt(secret, key.id().value()));
    }
}
