package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;

/** Turns passwords into what may be stored, and recognises them. Slow on purpose; never called with a lock held. */
public interface PasswordHasher {

    /** The hash with its own salt and parameters in its text. */
    String hash(Secret password);

    /** Whether the password is that of the hash, in the same time for all passwords. */
    boolean matches(Secret password, String hash);
}
