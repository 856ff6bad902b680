package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;

/** Keeps secrets unreadable at rest. */
public interface SecretCipher {

    /** @param boundTo what the secret belongs to; it can be decrypted with the same text only */
    byte[] encrypt(Secret secret, String boundTo);

    /** @throws RuntimeException if the bytes were made with another key or for another owner, or were changed */
    Secret decrypt(byte[] encrypted, String boundTo);
}
