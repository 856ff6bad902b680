package org.partnercenter.persistence.identity;

import org.jooq.impl.DSL;
import org.partnercenter.application.identity.PartyFacts;
import org.partnercenter.application.identity.ResellersOf;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.PARTY_FACT;

/** Facts as rows: one of each kind for a party. */
public final class JooqPartyFacts implements PartyFacts, ResellersOf {

    private static final Comparator<RecordedFact> ONE_ORDER =
            Comparator.comparing(RecordedFact::party).thenComparing(fact -> fact.fact().code());

    private final Database database;

    public JooqPartyFacts(Database database) {
        this.database = database;
    }

    @Override
    public Map<Key, RecordedFact> find(Set<Key> keys) {
        var t = PARTY_FACT;
        var found = new HashMap<Key, RecordedFact>();
        for (var chunk : Chunks.of(List.copyOf(keys))) {
            database.dsl().selectFrom(t).where(row(t.PARTY_ID, t.FACT).in(
                    chunk.stream().map(key -> row(key.party().value(), key.fact().code())).toList())).forEach(row -> {
                        var fact = PartyRows.fact(row);
                        found.put(new Key(fact.party(), fact.fact()), fact);
                    });
        }
        return found;
    }

    @Override
    public void put(List<RecordedFact> facts) {
        var t = PARTY_FACT;
        for (var chunk : Chunks.of(facts.stream().sorted(ONE_ORDER).toList())) {
            var insert = database.dsl().insertInto(t, t.PARTY_ID, t.FACT, t.VALUE, t.VALID_FROM, t.VALID_UNTIL);
            for (var fact : chunk) {
                insert = insert.values(fact.party().value(), fact.fact().code(), fact.value().orElse(null), fact.from(),
                        fact.until().orElse(null));
            }
            insert.onConflict(t.PARTY_ID, t.FACT).doUpdate()
                    .set(t.VALUE, excluded(t.VALUE))
                    .set(t.VALID_FROM, excluded(t.VALID_FROM))
                    .set(t.VALID_UNTIL, excluded(t.VALID_UNTIL))
                    .execute();
        }
    }

    @Override
    public void remove(List<Key> facts) {
        var t = PARTY_FACT;
        for (var chunk : Chunks.of(facts)) {
            database.dsl().deleteFrom(t).where(row(t.PARTY_ID, t.FACT).in(
                    chunk.stream().map(key -> row(key.party().value(), key.fact().code())).toList())).execute();
        }
    }

    @Override
    public Map<PartyId, Set<RecordedFact>> at(Set<PartyId> parties, Set<PartyFact> facts, Instant now) {
        var t = PARTY_FACT;
        var found = new HashMap<PartyId, Set<RecordedFact>>();
        for (var chunk : Chunks.of(List.copyOf(parties))) {
            database.dsl().selectFrom(t).where(Rows.among(t.PARTY_ID, PartyRows.texts(chunk)))
                    .and(Rows.among(t.FACT, facts.stream().map(PartyFact::code).toList())).and(PartyRows.holds(now)).forEach(row -> {
                        var fact = PartyRows.fact(row);
                        found.computeIfAbsent(fact.party(), id -> new HashSet<>()).add(fact);
                    });
        }
        return found;
    }

    @Override
    public Map<PartyId, Reseller> of(Set<PartyId> resellers, Instant now) {
        var leaving = DSL.field(PARTY_FACT.PARTY_ID.isNotNull());
        var found = new HashMap<PartyId, Reseller>();
        for (var chunk : Chunks.of(List.copyOf(resellers))) {
            database.dsl().select(PARTY.ID, PARTY.DISTRIBUTOR_ID, PARTY.NAME, PARTY.ACCOUNT_NAME, leaving).from(PARTY)
                    .leftJoin(PARTY_FACT).on(PARTY_FACT.PARTY_ID.eq(PARTY.ID))
                    .and(PARTY_FACT.FACT.eq(PartyFact.LEAVING_DISTRIBUTOR.code())).and(PartyRows.holds(now))
                    .where(PARTY.ID.in(PartyRows.texts(chunk))).and(PARTY.DISTRIBUTOR_ID.isNotNull())
                    .forEach(row -> found.put(new PartyId(row.value1()), new Reseller(new PartyId(row.value1()),
                            new PartyId(row.value2()), row.value3(), row.value4(), row.value5())));
        }
        return found;
    }
}
