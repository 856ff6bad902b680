package org.partnercenter.persistence.identity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.identity.AccessKeyCreated;
import org.partnercenter.application.identity.AccessKeys;
import org.partnercenter.application.identity.AccessKeysContract;
import org.partnercenter.application.identity.FactRecorded;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.IdentityQueries;
import org.partnercenter.application.identity.IdentityQueriesContract;
import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.identity.PartiesContract;
import org.partnercenter.application.identity.PartyFacts;
import org.partnercenter.application.identity.PartyFactsContract;
import org.partnercenter.application.identity.PartyRegistered;
import org.partnercenter.application.identity.ResellersOf;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;

class JooqIdentityTest implements PartiesContract, AccessKeysContract, PartyFactsContract, IdentityQueriesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final JooqPartyFacts facts = new JooqPartyFacts(database);

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.party_fact");
        database.dsl().execute("delete from pc.access_key");
        database.dsl().execute("delete from pc.party");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Parties parties() {
        return new JooqParties(database);
    }

    @Override
    public AccessKeys accessKeys() {
        return new JooqAccessKeys(database);
    }

    @Override
    public PartyFacts facts() {
        return facts;
    }

    @Override
    public IdentityQueries queries() {
        return new JooqIdentityQueries(database);
    }

    @Override
    public ResellersOf resellers() {
        return facts;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    void of_many_who_register_one_id_together_one_is_first() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> database.inTransaction(() ->
                    parties().add(List.of(IdentityFixtures.party("c-1", PartyKind.CUSTOMER))).size())).toList();
            int stored = 0;
            for (var each : threads.invokeAll(tries)) {
                stored += each.get();
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @Test
    void answers_are_remembered_as_they_were_but_without_the_secret() {
        var json = new JsonCodec();
        var party = new PartyId("d-1");
        var registered = new PartyRegistered(party, PartyKind.DISTRIBUTOR, NOW);
        var key = new AccessKey(new AccessKeyId("KEY1"), party, Optional.of(new OperatorId("o-1")), NOW, Optional.of(NOW),
                Optional.of(NOW), Optional.empty());
        var fact = new FactRecorded(party, PartyFact.FROZEN, true,
                Optional.of(new RecordedFact(party, PartyFact.FROZEN, Optional.of("1"), NOW, Optional.empty())));
        var created = new AccessKeyCreated(key.id(), party, NOW, Optional.of(Secret.of("never-stored")),
                Optional.empty(), Optional.of(key));

        assertThat(json.read(json.write(registered), PartyRegistered.class)).isEqualTo(registered);
        assertThat(json.read(json.write(key), AccessKey.class)).isEqualTo(key);
        assertThat(json.read(json.write(fact), FactRecorded.class)).isEqualTo(fact);
        assertThat(json.write(created).data()).doesNotContain("never-stored");
        assertThat(json.read(json.write(created), AccessKeyCreated.class))
                .isEqualTo(new AccessKeyCreated(key.id(), party, NOW, Optional.empty(), Optional.empty(), Optional.of(key)));
    }
}
