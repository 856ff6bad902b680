package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;

import java.nio.charset.StandardCharsets;

/** A cipher that hides nothing but keeps the contract: what is bound to one owner cannot be read for another. */
public final class ReversingCipher implements SecretCipher {

    @Override
    public byte[] encrypt(Secret secret, String boundTo) {
        return new StringBuilder(boundTo + "\n" + secret.reveal()).reverse().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Secret decrypt(byte[] encrypted, String boundTo) {
        var text = new StringBuilder(new String(encrypted, StandardCharsets.UTF_8)).reverse().toString();
        if (!text.startsWith(boundTo + "\n")) {
            throw new IllegalStateException("bound to another owner");
        }
        return Secret.of(text.substring(boundTo.length() + 1));
    }
}
