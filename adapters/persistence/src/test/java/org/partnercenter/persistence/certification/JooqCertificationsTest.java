package org.partnercenter.persistence.certification;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.certification.Certifications;
import org.partnercenter.application.certification.CertificationsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.CertificationVerdict;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class JooqCertificationsTest implements CertificationsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final byte[] KEY = new byte[32];

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.business_information");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Certifications certifications() {
        return new JooqCertifications(database, new JsonCodec(), new AesSecretCipher(KEY, new SecureRandom()), new HmacKeyedHash(KEY));
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("BIA-04")
    void nothing_that_tells_of_a_company_an_account_or_the_amount_lies_in_the_row() {
        var in = new Certification(new PartyId("a"), CertificationStatus.IN_REVIEW, CertificationsContract.info("6222000011112222",
                SigningEntity.CHINA_MAINLAND), CertificationsContract.NOW, true, Optional.empty(), 0, Optional.empty(), Optional.empty(),
                Optional.empty());
        certifications().put(List.of(in.review(CertificationVerdict.ACCEPT, Optional.empty(), 37,
                CertificationsContract.NOW).orThrow()));

        var row = database.dsl().fetchSingle("select * from pc.business_information");

        assertThat(row.intoList().toString()).doesNotContain("6222", "深圳", "李会计", "91440300", "37,");
    }
}
