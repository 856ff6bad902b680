package org.partnercenter.persistence.identity;

import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.identity.access.PartiesByAccount;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.PARTY;

/** Parties as rows. The primary key and one partial index decide who was first. */
public final class JooqParties implements Parties, PartiesByAccount {

    private final Database database;

    public JooqParties(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Party> find(Set<PartyId> ids) {
        var found = new HashMap<PartyId, Party>();
        for (var chunk : Chunks.of(List.copyOf(ids))) {
            database.dsl().selectFrom(PARTY).where(Rows.among(PARTY.ID, PartyRows.texts(chunk))).forEach(row -> {
                var party = PartyRows.party(row);
                found.put(party.id(), party);
            });
        }
        return found;
    }

    @Override
    public List<Party> named(String idOrAccountName) {
        return database.dsl().selectFrom(PARTY).where(PARTY.ID.eq(idOrAccountName)).or(PARTY.ACCOUNT_NAME.eq(idOrAccountName))
                .orderBy(PARTY.ID).limit(2).fetch(PartyRows::party);
    }

    @Override
    public List<PartyId> customersNamed(String idOrAccountName) {
        return database.dsl().select(PARTY.ID).from(PARTY)
                .where(PARTY.ID.eq(idOrAccountName).or(PARTY.ACCOUNT_NAME.eq(idOrAccountName)))
                .and(PARTY.KIND.eq(PartyKind.CUSTOMER.name())).orderBy(PARTY.ID).limit(2).fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public boolean isCalled(PartyId party, String accountName) {
        return database.dsl().fetchExists(PARTY, PARTY.ID.eq(party.value()).and(PARTY.ACCOUNT_NAME.eq(accountName)));
    }

    @Override
    public Optional<PartyId> platform() {
        return database.dsl().select(PARTY.ID).from(PARTY).where(PARTY.KIND.eq(PartyKind.PLATFORM.name()))
                .fetchOptional(row -> new PartyId(row.value1()));
    }

    /** In the order given: a reseller may stand behind its distributor. */
    @Override
    public Set<PartyId> add(List<Party> parties) {
        var t = PARTY;
        var stored = new HashSet<PartyId>();
        for (var chunk : Chunks.of(parties)) {
            var insert = database.dsl().insertInto(t, t.ID, t.KIND, t.NAME, t.ACCOUNT_NAME, t.DISTRIBUTOR_ID, t.MOBILE_PHONE,
                    t.EMAIL, t.ACCOUNT_MANAGER_ID, t.ACCOUNT_MANAGER_NAME, t.REGISTERED_AT);
            for (var party : chunk) {
                insert = insert.values(party.id().value(), party.kind().name(), party.name(), party.accountName(),
                        Rows.text(party.distributor()), party.contact().mobilePhone().orElse(null),
                        party.contact().email().orElse(null),
                        party.accountManager().map(AccountManager::id).orElse(null),
                        party.accountManager().map(AccountManager::name).orElse(null), party.registeredAt());
            }
            insert.onConflictDoNothing().returning(t.ID).fetch(row -> stored.add(new PartyId(row.getId())));
        }
        return stored;
    }

    @Override
    public void rename(Map<PartyId, String> names) {
        for (var chunk : Chunks.of(names.keySet().stream().sorted().toList())) {
            var given = values(chunk.stream().map(id -> row(new Field<?>[] {val(id.value()), val(names.get(id))})).toArray(RowN[]::new))
                    .as("given", "party", "new_name");
            database.dsl().update(PARTY).set(PARTY.NAME, given.field("new_name", String.class)).from(given)
                    .where(PARTY.ID.eq(given.field("party", String.class))).execute();
        }
    }

    @Override
    public Set<PartyId> makeResellers(Map<PartyId, PartyId> distributors, Instant now) {
        var t = PARTY;
        var made = new HashSet<PartyId>();
        for (var chunk : Chunks.of(distributors.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList())) {
            var rows = chunk.stream().map(each -> row(each.getKey().value(), each.getValue().value())).toArray(Row2[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "distributor_id");
            database.dsl().update(t).set(t.KIND, PartyKind.RESELLER.name())
                    .set(t.DISTRIBUTOR_ID, field(DSL.name("v", "distributor_id"), String.class)).set(t.REGISTERED_AT, now).from(v)
                    .where(t.ID.eq(field(DSL.name("v", "id"), String.class))).and(t.KIND.eq(PartyKind.CUSTOMER.name()))
                    .andNotExists(database.dsl().selectOne().from(ASSOCIATION)
                            .where(ASSOCIATION.CUSTOMER_ID.eq(t.ID)).and(ASSOCIATION.ENDED_AT.isNull()))
                    .returning(t.ID).fetch(row -> made.add(new PartyId(row.getId())));
        }
        return made;
    }
}
