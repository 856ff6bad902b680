package org.partnercenter.persistence.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.partnercenter.application.identity.access.PasswordHasher;
import org.partnercenter.application.kernel.Secret;

import java.util.concurrent.Semaphore;

/**
 * Argon2id with 19 MiB, two passes and one lane. A few at a time, so that a crowd at the door cannot take all memory; the others
 * wait.
 */
public final class Argon2Passwords implements PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_LENGTH = 16;
    private static final int AT_A_TIME = 4;

    /** Keeps its memory for good, so it is made when the first password comes. */
    private static final class Function {
        private static final Argon2Function OURS = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);
    }

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Override
    public String hash(Secret password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password.reveal()).addRandomSalt(SALT_LENGTH).with(Function.OURS).getResult();
        } finally {
            places.release();
        }
    }

    /** With the parameters of the hash, so that older hashes still count when these here change. */
    @Override
    public boolean matches(Secret password, String hash) {
        places.acquireUninterruptibly();
        try {
            return Password.check(password.reveal(), hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            places.release();
        }
    }
}
