package org.partnercenter.persistence.customer.reseller;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.reseller.ResellerGrants;
import org.partnercenter.application.customer.reseller.ResellerGrantsContract;
import org.partnercenter.application.customer.reseller.RightsChanged;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.reseller.GrantId;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.persistence.identity.JooqParties;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

class JooqResellerGrantsTest implements ResellerGrantsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.reseller_grant");
        database.dsl().execute("delete from pc.party");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public ResellerGrants grants() {
        return new JooqResellerGrants(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("HIE-07")
    void who_holds_a_reseller_keeps_others_from_granting_what_it_has_not() throws Exception {
        new JooqParties(database).add(List.of(IdentityFixtures.reseller("r-1", "d-1", NOW)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.inTransaction(() -> {
                assertThat(grants().hold(Set.of(R1))).isEmpty();
                var other = threads.submit(() -> database.inTransaction(() -> {
                    database.dsl().execute("set local lock_timeout = '20ms'");
                    return grants().hold(Set.of(R1));
                }));
                assertThat(other).failsWithin(Duration.ofMinutes(1)).withThrowableThat().withCauseInstanceOf(Busy.class);
                return null;
            });
        }
    }

    @Test
    void an_answer_is_remembered_as_it_was() {
        var json = new JsonCodec();
        var changed = new RightsChanged(R1, List.of(new ResellerGrant(new GrantId("g-1"), D1, R1, ResellerRight.BUDGETS, NOW,
                Optional.empty())));
        assertThat(json.read(json.write(changed), RightsChanged.class)).isEqualTo(changed);
    }
}
