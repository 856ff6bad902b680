package org.partnercenter.persistence.opportunity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.opportunity.incentive.Exclusions;
import org.partnercenter.application.opportunity.incentive.MarketplaceSales;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentives;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentivesContract;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.HmacKeyedHash;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.security.SecureRandom;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class JooqOpportunityIncentivesTest implements OpportunityIncentivesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final byte[] KEY = new byte[32];

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.opportunity_incentive");
        database.dsl().execute("delete from pc.opportunity_incentive_exclusion");
        database.dsl().execute("delete from pc.marketplace_sale");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public OpportunityIncentives incentives() {
        return new JooqOpportunityIncentives(database, new JsonCodec(), new AesSecretCipher(KEY, new SecureRandom()), new HmacKeyedHash(KEY));
    }

    @Override
    public Exclusions exclusions() {
        return new JooqExclusions(database);
    }

    @Override
    public MarketplaceSales sales() {
        return new JooqMarketplaceSales(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("OPI-03")
    void the_customer_is_compared_and_lies_in_no_row() {
        incentives().put(List.of(OpportunityIncentivesContract.incentive("a", P1, OpportunityIncentiveStatus.UNDER_REVIEW,
                OpportunityIncentivesContract.customer("深圳示例", "91440300MA5EXAMPLE"), 1)));

        assertThat(database.dsl().fetch("select * from pc.opportunity_incentive").intoMaps().toString()).doesNotContain("深圳", "MA5EXAMPLE");
    }
}
