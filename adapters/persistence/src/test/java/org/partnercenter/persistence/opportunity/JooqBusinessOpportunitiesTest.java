package org.partnercenter.persistence.opportunity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.opportunity.business.AccountDirectors;
import org.partnercenter.application.opportunity.business.BusinessOpportunities;
import org.partnercenter.application.opportunity.business.BusinessOpportunitiesContract;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class JooqBusinessOpportunitiesTest implements BusinessOpportunitiesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final byte[] KEY = new byte[32];

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        for (var table : List.of("business_progress", "business_opportunity", "account_director", "association", "party")) {
            database.dsl().execute("delete from pc." + table);
        }
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public BusinessOpportunities opportunities() {
        return new JooqBusinessOpportunities(database, new JsonCodec(), new AesSecretCipher(KEY, new SecureRandom()), new HmacKeyedHash(KEY));
    }

    @Override
    public AccountDirectors directors() {
        return new JooqAccountDirectors(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Override
    public void customer(PartyId id, String name, String account) {
        database.dsl().execute("insert into pc.party (id, kind, name, account_name, registered_at) values (?, 'CUSTOMER', ?, ?, now())", id.value(),
                name, account);
        database.dsl().execute("insert into pc.association (id, customer_id, partner_id, type, associated_on, first) values ('a', ?, 'd-1', '2', now(), true)",
                id.value());
    }

    @Test
    @Tag("BIZ-03")
    void what_is_told_lies_in_no_row() {
        opportunities().put(List.of(BusinessOpportunitiesContract.opportunity("a", Optional.empty(), "m-1", 1)));
        opportunities().add(List.of(BusinessOpportunitiesContract.told("a", ProgressPhase.TEST)));

        assertThat(database.dsl().fetch("select * from pc.business_opportunity").intoMaps().toString()
                + database.dsl().fetch("select * from pc.business_progress").intoMaps()).doesNotContain("张总", "data platform", "exchange");
    }
}
