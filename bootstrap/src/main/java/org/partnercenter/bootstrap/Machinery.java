package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.sandbox.ClockOffset;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.identity.MasterKeyCheck;
import org.partnercenter.persistence.identity.WrongMasterKey;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JooqClockOffset;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.NodeSettings;

import java.nio.file.Path;
import java.security.SecureRandom;

/** What all capabilities stand on: the database, clocks, ids, and what keeps secrets. */
record Machinery(Database database, JsonCodec json, ClockOffset offset, NodeSettings nodeSettings, SiteClocks clocks,
                 AesSecretCipher cipher, HmacKeyedHash hash, Ids ids, Path dataFolder) {

    static Machinery of(Settings settings, DataFolder dataFolder, DatabaseAccess connections) {
        var database = new Database(connections.dataSource());
        var offset = new JooqClockOffset(database);
        return new Machinery(database, new JsonCodec(), offset, new NodeSettings(database), new SiteClocks(settings.sandbox(), offset),
                cipher(database, dataFolder), new HmacKeyedHash(dataFolder.masterKey()), new TimeOrderedIds(), dataFolder.path());
    }

    private static AesSecretCipher cipher(Database database, DataFolder dataFolder) {
        try {
            var cipher = new AesSecretCipher(dataFolder.masterKey(), new SecureRandom());
            new MasterKeyCheck(database, cipher).verifyMasterKey();
            return cipher;
        } catch (WrongMasterKey wrong) {
            throw new StartFailure(wrong.getMessage(), wrong);
        }
    }
}
