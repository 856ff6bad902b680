package org.partnercenter.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.identity.SealedKey;
import org.partnercenter.application.identity.access.AccessContract;
import org.partnercenter.application.identity.access.Operators;
import org.partnercenter.application.identity.access.Passwords;
import org.partnercenter.application.identity.access.Tokens;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class JooqAccessTest implements AccessContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final JooqOperators operators = new JooqOperators(database);

    @BeforeEach
    void empty() {
        for (var table : List.of("token", "password", "access_key", "operator", "role", "party")) {
            database.dsl().execute("delete from pc." + table);
        }
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
    public Operators operators() {
        return operators;
    }

    @Override
    public Passwords passwords() {
        return new JooqPasswords(database);
    }

    @Override
    public Tokens tokens() {
        return new JooqTokens(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    /** All look, see the one place that is free, and want it; the store gives it once, and the others look again. */
    @Test
    @Tag("COM-29")
    void an_eleventh_role_has_no_place_whoever_makes_it_at_the_same_time() throws Exception {
        parties().add(List.of(party("d-1", PartyKind.DISTRIBUTOR)));
        for (int place = 1; place < Role.LIMIT; place++) {
            operators.addRole(role(place), place);
        }
        List<Callable<Boolean>> makers = IntStream.range(100, 108).<Callable<Boolean>>mapToObj(n -> () ->
                database.inTransaction(() -> {
                    var taken = operators.places(id("d-1"));
                    return IntStream.rangeClosed(1, Role.LIMIT).filter(place -> !taken.contains(place)).findFirst()
                            .stream().anyMatch(place -> operators.addRole(role(n), place));
                })).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long made = threads.invokeAll(makers).stream().filter(each -> each.resultNow()).count();
            assertThat(made).isEqualTo(1);
        }
        assertThat(operators.places(id("d-1"))).hasSize(Role.LIMIT);
    }

    private static Role role(int n) {
        return new Role(new RoleId("r-" + n), id("d-1"), "role " + n, Set.of(PermissionItem.COUPON_VIEW), NOW);
    }

    @Test
    @Tag("COM-01")
    void passwords_are_kept_as_argon2_with_a_salt_of_their_own_and_tokens_as_digests() {
        var hasher = new Argon2Passwords();
        var password = Secret.of("正确的马 battery");
        var hash = hasher.hash(password);

        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(hasher.hash(password)).doesNotContain("battery");
        assertThat(hasher.matches(password, hash)).isTrue();
        assertThat(hasher.matches(Secret.of("another battery"), hash)).isFalse();

        parties().add(List.of(party("d-1", PartyKind.DISTRIBUTOR)));
        tokens().add(Secret.of("the-token"), new Tokens.Held(id("d-1"), Optional.empty(), NOW, NOW.plusSeconds(9)));
        assertThat(database.dsl().fetch("select * from pc.token").formatCSV()).doesNotContain("the-token");
    }

    @Test
    @Tag("COM-20")
    void of_an_erased_party_nothing_is_left_in_any_column() {
        parties().add(List.of(party("c-1", PartyKind.CUSTOMER), party("c-2", PartyKind.CUSTOMER)));
        for (var each : List.of("c-1", "c-2")) {
            operators.add(List.of(new Operator(new OperatorId("o-" + each), id(each), "Person of " + each, Set.of(),
                    OperatorStatus.ACTIVE, NOW)));
            passwords().set(new Passwords.Account(id(each), Optional.empty()), "hash of " + each, NOW);
            tokens().add(Secret.of("token of " + each), new Tokens.Held(id(each), Optional.of(new OperatorId("o-" + each)), NOW,
                    NOW.plusSeconds(9)));
            new JooqAccessKeys(database).add(List.of(new SealedKey(AccessKey.created(new AccessKeyId("KEY" + each.replace("-", "")),
                    id(each), Optional.empty(), NOW), ("secret of " + each).getBytes(StandardCharsets.UTF_8))));
        }

        database.dsl().execute("""
                insert into pc.customer_freeze (id, customer_id, partner_id, state, begun_at, begun_by, begun_event, begun_reason, ended_at, ended_by,
                    ended_event, ended_reason)
                select 'f-' || c, c, 'd-1', '1', now(), 'd-1', 'FREEZE_ACCOUNT', 'words on ' || c, now(), 'd-1', 'UNFREEZE', 'words on ' || c
                from unnest(array['c-1', 'c-2']) c""");
        database.dsl().execute("insert into pc.account_release (customer_id, partner_id, released_at, released_by, reason)"
                + " select c, 'd-1', now(), 'd-1', 'words on ' || c from unnest(array['c-1', 'c-2']) c");
        database.dsl().execute("insert into pc.created_customer select c, 'd-1', null, '2', 'words on ' || c, 'shop', false, 'ASSOCIATED',"
                + " now(), now(), '[]' from unnest(array['c-1', 'c-2']) c");
        var erased = parties().find(Set.of(id("c-1"))).get(id("c-1")).erase(false).orThrow();
        database.inTransaction(() -> {
            new JooqPartyTraces(database).erase(List.of(erased), NOW);
            return null;
        });

        assertThat(parties().find(Set.of(id("c-1"), id("c-2")))).containsEntry(id("c-1"), erased)
                .containsEntry(id("c-2"), party("c-2", PartyKind.CUSTOMER));
        for (var table : List.of("party", "operator", "password", "token", "access_key", "customer_freeze", "account_release", "created_customer")) {
            var text = database.dsl().fetch("select t::text from pc." + table + " t").formatCSV();
            assertThat(text).as(table).doesNotContain("Name of c-1", "Account-c-1", "c-1@example.com", "Person of c-1", "hash of c-1", "words on c-1",
                    HexFormat.of().formatHex("secret of c-1".getBytes(StandardCharsets.UTF_8))).contains("c-2");
        }
    }
}
