package org.partnercenter.persistence.programme;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.programme.DedicatedPeople;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.DEDICATED_PERSON;

/** Dedicated people as rows. */
public final class JooqDedicatedPeople implements DedicatedPeople {

    private static final int OF_PERSON = 0x50524703;
    private static final int OF_SEAT = 0x50524704;

    private final Database database;
    private final PersonRows rows;

    public JooqDedicatedPeople(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.database = database;
        this.rows = new PersonRows(json, cipher, hash);
    }

    @Override
    public Map<PersonId, DedicatedPerson> hold(Set<PersonId> people) {
        AdvisoryLocks.hold(database.dsl(), OF_PERSON, texts(people));
        return of(people);
    }

    private static List<String> texts(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }

    @Override
    public Map<PersonId, DedicatedPerson> of(Set<PersonId> people) {
        var found = new HashMap<PersonId, DedicatedPerson>();
        for (var chunk : Chunks.of(texts(people))) {
            database.dsl().selectFrom(DEDICATED_PERSON).where(DEDICATED_PERSON.ID.in(chunk)).fetch(rows::person)
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public Set<Seat> taken(Set<Seat> seats) {
        var t = DEDICATED_PERSON;
        var asked = seats.stream().collect(Collectors.toMap(this::key, seat -> seat));
        AdvisoryLocks.hold(database.dsl(), OF_SEAT, asked.keySet().stream().sorted().toList());
        var found = new HashSet<Seat>();
        for (var chunk : Chunks.of(asked.keySet().stream().sorted().toList())) {
            database.dsl().select(t.PARTNER_ID, t.PATH, t.ACCOUNT_HASH).from(t).where(t.STATUS.ne(PersonStatus.REMOVED.name()))
                    .and(row(t.PARTNER_ID, t.PATH, t.ACCOUNT_HASH).in(chunk.stream().map(asked::get).map(seat -> row(seat.partner().value(),
                            seat.path().name(), rows.account(seat.account()))).toList()))
                    .forEach(known -> found.add(asked.get(key(known.value1(), known.value2(), known.value3()))));
        }
        return found;
    }

    private String key(Seat seat) {
        return key(seat.partner().value(), seat.path().name(), rows.account(seat.account()));
    }

    private static String key(String partner, String path, String account) {
        return partner + "|" + path + "|" + account;
    }

    @Override
    public void put(List<DedicatedPerson> people) {
        var t = DEDICATED_PERSON;
        var others = Arrays.stream(t.fields()).filter(field -> !field.equals(t.ID)).toList();
        for (var chunk : Chunks.of(people.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(rows::record).toList()).onConflict(t.ID).doUpdate()
                    .set(others.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    /** Our ids grow with time. */
    @Override
    public Page<DedicatedPerson> list(Scope scope, Optional<PartyId> partner, Optional<PersonStatus> status, PageRequest page) {
        var t = DEDICATED_PERSON;
        var wanted = inScope(scope).and(partner.map(each -> t.PARTNER_ID.eq(each.value())).orElseGet(DSL::noCondition))
                .and(status.map(each -> t.STATUS.eq(each.name())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0, database.dsl().selectFrom(t)
                .where(wanted).and(page.after().map(t.ID::lt).orElseGet(DSL::noCondition)).orderBy(t.ID.desc()).offset(page.offset())
                .limit(page.limit()).fetch(rows::person)));
    }

    private static Condition inScope(Scope scope) {
        return Scopes.partner(scope, DEDICATED_PERSON.PARTNER_ID);
    }

    @Override
    public Optional<DedicatedPerson> find(Scope scope, PersonId person) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(DEDICATED_PERSON).where(DEDICATED_PERSON.ID.eq(person.value()))
                .and(inScope(scope)).fetchOptional(rows::person));
    }
}
