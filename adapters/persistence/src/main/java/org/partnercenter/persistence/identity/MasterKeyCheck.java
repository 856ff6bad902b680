package org.partnercenter.persistence.identity;

import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.persistence.kernel.Database;

import java.util.Base64;

import static org.partnercenter.persistence.db.Tables.NODE_SETTING;

/** Notices a wrong master key at the start, by a known text that the first start leaves encrypted in the database. */
public final class MasterKeyCheck {

    private static final String NAME = "master-key-check";
    private static final Secret KNOWN = Secret.of("partner-center");

    private final Database database;
    private final SecretCipher cipher;

    public MasterKeyCheck(Database database, SecretCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** @throws WrongMasterKey if the database was set up with another one */
    public void verifyMasterKey() {
        var t = NODE_SETTING;
        database.dsl().insertInto(t, t.NAME, t.VALUE)
                .values(NAME, Base64.getEncoder().encodeToString(cipher.encrypt(KNOWN, NAME)))
                .onConflictDoNothing().execute();
        check(database.dsl().select(t.VALUE).from(t).where(t.NAME.eq(NAME)).fetchSingle(t.VALUE));
    }

    /**
     * The same without leaving anything behind.
     *
     * @return false if the database has not been set up with any
     */
    public boolean verifyIfSetUp() {
        var t = NODE_SETTING;
        var stored = database.dsl().select(t.VALUE).from(t).where(t.NAME.eq(NAME)).fetchOptional(t.VALUE);
        stored.ifPresent(this::check);
        return stored.isPresent();
    }

    private void check(String stored) {
        try {
            if (!cipher.decrypt(Base64.getDecoder().decode(stored), NAME).equals(KNOWN)) {
                throw new WrongMasterKey(null);
            }
        } catch (IllegalStateException unreadable) {
            throw new WrongMasterKey(unreadable);
        }
    }
}
