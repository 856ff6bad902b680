package org.partnercenter.persistence.programme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.programme.ProgrammePorts;
import org.partnercenter.application.programme.ProgrammesContract;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.security.SecureRandom;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class JooqProgrammesTest implements ProgrammesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final byte[] KEY = new byte[32];

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        List.of("gained_label", "competency_label", "programme_membership", "development_path", "network_partner", "dedicated_person")
                .forEach(table -> database.dsl().execute("delete from pc." + table));
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public ProgrammePorts.Stores stores() {
        return new ProgrammePorts.Stores(new JooqNetworkStandings(database), new JooqLabelCatalogue(database), new JooqDedicatedPeople(database,
                new JsonCodec(), new AesSecretCipher(KEY, new SecureRandom()), new HmacKeyedHash(KEY)));
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("PRG-04")
    void nothing_that_tells_who_somebody_is_lies_in_the_row() {
        stores().people().put(List.of(ProgrammesContract.person("1", "a", "zhangsan", PersonStatus.APPROVED)));

        assertThat(database.dsl().fetchSingle("select * from pc.dedicated_person").intoList().toString()).doesNotContain("张三", "zhangsan");
    }
}
