package org.partnercenter.persistence.identity;

import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.Secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under the master key. Stored form: version, nonce, cipher text with tag; what it is bound to is authenticated. */
public final class AesSecretCipher implements SecretCipher {

    /** Bytes of a master key. */
    public static final int KEY_LENGTH = 32;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte VERSION = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    /** @throws IllegalArgumentException if the master key does not have {@link #KEY_LENGTH} bytes */
    public AesSecretCipher(byte[] masterKey, SecureRandom random) {
        if (masterKey.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a master key has " + KEY_LENGTH + " bytes, not " + masterKey.length);
        }
        this.key = new SecretKeySpec(masterKey, "AES");
        this.random = random;
    }

    @Override
    public byte[] encrypt(Secret secret, String boundTo) {
        var nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo).doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_LENGTH + text.length).put(VERSION).put(nonce).put(text).array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("encryption failed", broken);
        }
    }

    @Override
    public Secret decrypt(byte[] encrypted, String boundTo) {
        if (encrypted.length <= 1 + NONCE_LENGTH || encrypted[0] != VERSION) {
            throw new IllegalStateException("not an encrypted secret of ours");
        }
        try {
            var nonce = Arrays.copyOfRange(encrypted, 1, 1 + NONCE_LENGTH);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, boundTo)
                    .doFinal(encrypted, 1 + NONCE_LENGTH, encrypted.length - 1 - NONCE_LENGTH);
            return Secret.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a secret cannot be decrypted with this master key", broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
