package org.partnercenter.persistence.kernel;

import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under a key that is derived from the master key, and is no use for anything else. */
public final class HmacKeyedHash implements KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String DERIVATION = "partner-center keyed hash 1";

    private final SecretKeySpec key;

    public HmacKeyedHash(byte[] masterKey) {
        key = new SecretKeySpec(hmac(new SecretKeySpec(masterKey, ALGORITHM), DERIVATION), ALGORITHM);
    }

    /** The length of the purpose stands before it, so that no two pairs make one text. */
    @Override
    public String of(String purpose, Secret text) {
        return HexFormat.of().formatHex(hmac(key, purpose.length() + ":" + purpose + text.reveal()));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no " + ALGORITHM, missing);
        }
    }
}
