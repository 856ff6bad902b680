package org.partnercenter.persistence.realname;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.realname.Applications;
import org.partnercenter.application.realname.ApplicationsContract;
import org.partnercenter.application.realname.RealNameSamples;
import org.partnercenter.application.realname.attachment.UploadSettings;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class JooqApplicationsTest implements ApplicationsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final byte[] KEY = new byte[AesSecretCipher.KEY_LENGTH];

    private final Database database = new Database(SHARED.dataSource());
    private final Applications applications = new JooqApplications(database, new JsonCodec(), new AesSecretCipher(KEY, new SecureRandom()),
            new HmacKeyedHash(KEY));

    @BeforeEach
    void empty() {
        List.of("realname_application", "realname_orphan", "realname_upload").forEach(table ->
                database.dsl().execute("delete from pc." + table));
    }

    @Override
    public Applications applications() {
        return applications;
    }

    @Override
    public UploadSettings uploads() {
        return new JooqUploadSettings(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("RNA-14")
    void nothing_in_a_row_tells_who_it_is() {
        applications.add(List.of(RealNameSamples.application("a-1", "c-1", "p-1", RealNameSamples.CARD)));

        var row = database.dsl().fetchOne("select a::text, encode(sealed, 'escape') from pc.realname_application a");
        var text = row.get(0, String.class) + new String(row.get(1, String.class).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain(RealNameSamples.RESIDENT, "张三", "6222021234567890128", "13812345678");
    }
}
