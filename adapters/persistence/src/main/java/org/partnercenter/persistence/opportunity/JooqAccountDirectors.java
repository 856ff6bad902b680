package org.partnercenter.persistence.opportunity;

import org.partnercenter.application.opportunity.business.AccountDirectors;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.AccountDirectorRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_DIRECTOR;

/** Who directs whom, as rows. */
public final class JooqAccountDirectors implements AccountDirectors {

    private static final int OF_PARTIES = 0x42495A01;

    private final Database database;

    public JooqAccountDirectors(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Map<String, String>> hold(Set<PartyId> parties) {
        var t = ACCOUNT_DIRECTOR;
        var ids = parties.stream().map(PartyId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_PARTIES, ids);
        var found = new HashMap<PartyId, Map<String, String>>();
        for (var chunk : Chunks.of(ids)) {
            database.dsl().selectFrom(t).where(t.PARTY_ID.in(chunk)).forEach(row -> found.computeIfAbsent(new PartyId(row.getPartyId()), none ->
                    new HashMap<>()).put(row.getManagerId(), row.getDirectorId()));
        }
        return found;
    }

    @Override
    public void put(List<Directs> all) {
        var t = ACCOUNT_DIRECTOR;
        var last = new LinkedHashMap<String, Directs>();
        all.forEach(each -> last.put(each.manager(), each));
        var kept = last.values().stream().filter(each -> each.director().isPresent()).map(each -> new AccountDirectorRecord(each.manager(),
                each.party().value(), each.director().orElseThrow())).toList();
        var gone = last.values().stream().filter(each -> each.director().isEmpty()).map(Directs::manager).toList();
        for (var chunk : Chunks.of(kept)) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.MANAGER_ID).doUpdate().set(t.PARTY_ID, excluded(t.PARTY_ID))
                    .set(t.DIRECTOR_ID, excluded(t.DIRECTOR_ID)).execute();
        }
        for (var chunk : Chunks.of(gone)) {
            database.dsl().deleteFrom(t).where(t.MANAGER_ID.in(chunk)).execute();
        }
    }

    @Override
    public Map<Seat, Set<String>> teams(Set<Seat> directors) {
        var t = ACCOUNT_DIRECTOR;
        var found = new HashMap<Seat, Set<String>>();
        for (var chunk : Chunks.of(List.copyOf(directors))) {
            database.dsl().selectFrom(t).where(row(t.PARTY_ID, t.DIRECTOR_ID).in(chunk.stream().map(each -> row(each.party().value(),
                    each.operator())).toList())).forEach(each -> found.computeIfAbsent(new Seat(new PartyId(each.getPartyId()),
                    each.getDirectorId()), none -> new HashSet<>()).add(each.getManagerId()));
        }
        return found;
    }

    @Override
    public Map<String, String> of(PartyId party) {
        var t = ACCOUNT_DIRECTOR;
        return database.dsl().selectFrom(t).where(t.PARTY_ID.eq(party.value())).fetchMap(t.MANAGER_ID, t.DIRECTOR_ID);
    }
}
