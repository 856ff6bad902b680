package org.partnercenter.persistence.opportunity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.opportunity.Opportunities;
import org.partnercenter.application.opportunity.OpportunitiesContract;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class JooqOpportunitiesTest implements OpportunitiesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final byte[] KEY = new byte[32];

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.opportunity");
        database.dsl().execute("delete from pc.offering");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Opportunities opportunities() {
        return new JooqOpportunities(database, new JsonCodec(), new AesSecretCipher(KEY, new SecureRandom()), new HmacKeyedHash(KEY));
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("OPP-04")
    void nothing_that_tells_of_the_customer_its_people_or_the_need_lies_in_the_rows() {
        opportunities().put(List.of(OpportunitiesContract.delivered("a", "深圳示例")));
        opportunities().add(List.of(new Opportunities.Told(new OpportunityId("a"), new PartyId("p-1"), NOW,
                OpportunitiesContract.told(ProgressPhase.TEST))));

        var rows = database.dsl().fetch("select * from pc.opportunity").intoMaps().toString()
                + database.dsl().fetch("select * from pc.opportunity_progress").intoMaps();

        assertThat(rows).doesNotContain("深圳", "王小明", "138", "data platform", "张总");
    }

    @Test
    @Tag("OPP-12")
    void offerings_are_listed_by_code() {
        var offerings = new JooqOfferings(database);
        offerings.put(List.of(OFFERING));
        offerings.put(List.of(OFFERING));

        assertThat(offerings.of(Set.of("o-1", "o-2"))).containsOnlyKeys("o-1").containsValue(OFFERING);
        assertThat(offerings.list(new PageRequest(0, 10)).items()).containsExactly(OFFERING);
        assertThat(offerings.list(PageRequest.onwards(10, "o-1")).items()).isEmpty();
    }
}
