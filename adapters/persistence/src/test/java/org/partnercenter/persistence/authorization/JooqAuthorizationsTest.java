package org.partnercenter.persistence.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.authorization.AuthorizationSample.NOW;
import static org.partnercenter.application.authorization.AuthorizationSample.act;
import static org.partnercenter.application.authorization.AuthorizationSample.inForce;
import static org.partnercenter.application.authorization.AuthorizationSample.partner;
import static org.partnercenter.application.authorization.AuthorizationSample.pending;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.authorization.AgreementAcceptances;
import org.partnercenter.application.authorization.AuthorizationPair;
import org.partnercenter.application.authorization.AuthorizationReads;
import org.partnercenter.application.authorization.AuthorizationRequested;
import org.partnercenter.application.authorization.Authorizations;
import org.partnercenter.application.authorization.AuthorizationsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class JooqAuthorizationsTest implements AuthorizationsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final JooqAuthorizations store = new JooqAuthorizations(database);

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.authorization_step");
        database.dsl().execute("delete from pc.customer_authorization");
        database.dsl().execute("delete from pc.agreement_acceptance");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Authorizations store() {
        return store;
    }

    @Override
    public AuthorizationReads reads() {
        return store;
    }

    @Override
    public AgreementAcceptances acceptances() {
        return new JooqAcceptances(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("AUT-17")
    void of_many_who_ask_at_once_one_asks_and_the_others_find_its_request() throws Exception {
        var pair = AuthorizationPair.of(pending("a-0", "c-1", partner("p-1"), NOW));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> () -> database.inTransaction(() -> {
                if (!store.lockPairs(Set.of(pair)).isEmpty()) {
                    return false;
                }
                store.insert(List.of(pending("a-" + i, "c-1", partner("p-1"), NOW)));
                return true;
            })).toList();
            int asked = 0;
            for (var each : threads.invokeAll(tries)) {
                asked += each.get() ? 1 : 0;
            }
            assertThat(asked).isEqualTo(1);
        }
    }

    @Test
    void an_answer_is_remembered_as_it_was() {
        var json = new JsonCodec();
        var over = inForce("a-1", "c-1", partner("p-1"), NOW).revoke(Optional.of("why"), act(NOW)).orThrow();

        assertThat(json.read(json.write(new AuthorizationRequested(over, true)), AuthorizationRequested.class))
                .isEqualTo(new AuthorizationRequested(over, true));
    }
}
