package org.partnercenter.persistence.verification;

import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.partnercenter.application.verification.Codes;
import org.partnercenter.application.verification.StoredCode;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.SendLimits;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.persistence.db.tables.records.VerificationCodeRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.VERIFICATION_CODE;
import static org.partnercenter.persistence.db.Tables.VERIFICATION_RECEIVER;
import static org.partnercenter.persistence.db.Tables.VERIFICATION_SETTING;

/** Codes as rows. A receiver has a row of its own, which is there to be waited for before sends are counted. */
public final class JooqCodes implements Codes {

    private final Database database;

    public JooqCodes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Sends> hold(Set<String> receivers, Instant now) {
        var found = new HashMap<String, Sends>();
        for (var chunk : Chunks.of(receivers.stream().sorted().toList())) {
            lock(chunk, now);
            found.putAll(counts(chunk, now));
        }
        return found;
    }

    private void lock(List<String> receivers, Instant now) {
        var t = VERIFICATION_RECEIVER;
        var insert = database.dsl().insertInto(t, t.RECEIVER, t.LAST_AT);
        for (var receiver : receivers) {
            insert = insert.values(receiver, now);
        }
        insert.onConflict(t.RECEIVER).doUpdate().set(t.LAST_AT, excluded(t.LAST_AT)).execute();
    }

    private Map<String, Sends> counts(List<String> receivers, Instant now) {
        var t = VERIFICATION_CODE;
        var lastHour = count().filterWhere(t.SENT_AT.gt(now.minus(SendLimits.HOUR)));
        var found = new HashMap<String, Sends>();
        receivers.forEach(receiver -> found.put(receiver, new Sends(0, 0)));
        database.dsl().select(t.RECEIVER, lastHour, count()).from(t)
                .where(t.RECEIVER.in(receivers)).and(t.SENT_AT.gt(now.minus(SendLimits.DAY))).groupBy(t.RECEIVER)
                .forEach(row -> found.put(row.value1(), new Sends(row.value2(), row.value3())));
        return found;
    }

    @Override
    public void add(List<StoredCode> codes) {
        for (var chunk : Chunks.of(codes)) {
            database.dsl().insertInto(VERIFICATION_CODE).set(chunk.stream().map(JooqCodes::record).toList()).execute();
        }
    }

    @Override
    public Map<PartyId, List<StoredCode>> lock(Scene scene, Set<PartyId> parties, Set<String> uses) {
        var t = VERIFICATION_CODE;
        var found = new HashMap<PartyId, List<StoredCode>>();
        for (var chunk : Chunks.of(parties.stream().map(PartyId::value).toList())) {
            database.dsl().selectFrom(t).where(t.SCENE.eq(scene.name())).and(Rows.among(t.PARTY_ID, chunk))
                    .and(t.ID.in(newest(scene, chunk)).or(t.USED_BY.in(uses)))
                    .orderBy(t.SENT_AT, t.ID).forUpdate()
                    .forEach(row -> found.computeIfAbsent(new PartyId(row.getPartyId()), id -> new ArrayList<>()).add(code(row)));
        }
        return found;
    }

    @Override
    public Map<Sent, StoredCode> lockLast(Set<Sent> sent) {
        var t = VERIFICATION_CODE;
        var found = new HashMap<Sent, StoredCode>();
        for (var chunk : Chunks.of(List.copyOf(sent))) {
            database.dsl().selectFrom(t).where(DSL.row(t.SCENE, t.PARTY_ID, t.RECEIVER).in(chunk.stream().map(each ->
                            DSL.row(each.scene().name(), each.party().value(), each.receiver())).toList()))
                    .orderBy(t.SENT_AT, t.ID).forUpdate()
                    .forEach(row -> found.put(new Sent(Scene.valueOf(row.getScene()), new PartyId(row.getPartyId()), row.getReceiver()),
                            code(row)));
        }
        return found;
    }

    private static SelectConditionStep<Record1<String>> newest(Scene scene, List<String> parties) {
        var each = VERIFICATION_CODE.as("each");
        var last = VERIFICATION_CODE.as("last");
        return select(each.ID).from(each).where(each.PARTY_ID.in(parties)).and(each.SCENE.eq(scene.name()))
                .and(each.ID.eq(DSL.field(select(last.ID).from(last).where(last.PARTY_ID.eq(each.PARTY_ID))
                        .and(last.SCENE.eq(each.SCENE)).orderBy(last.SENT_AT.desc(), last.ID.desc()).limit(1))));
    }

    @Override
    public Optional<VerificationCode> find(Scene scene, PartyId party, String id) {
        var t = VERIFICATION_CODE;
        return database.dsl().selectFrom(t).where(t.ID.eq(id)).and(t.PARTY_ID.eq(party.value())).and(t.SCENE.eq(scene.name()))
                .fetchOptional(row -> code(row).code());
    }

    @Override
    public void update(Collection<StoredCode> codes) {
        database.dsl().batchUpdate(codes.stream().map(stored -> {
            var row = new VerificationCodeRecord();
            row.setId(stored.code().id());
            row.touched(VERIFICATION_CODE.ID, false);
            row.setWrong(stored.code().wrong());
            row.setUsedBy(stored.code().usedBy().orElse(null));
            return row;
        }).toList()).execute();
    }

    @Override
    public Set<PartyId> wanted(Set<PartyId> parties) {
        var t = VERIFICATION_SETTING;
        var found = new HashSet<PartyId>();
        for (var chunk : Chunks.of(parties.stream().map(PartyId::value).toList())) {
            database.dsl().select(t.PARTY_ID).from(t).where(Rows.among(t.PARTY_ID, chunk)).and(t.ENABLED)
                    .forEach(row -> found.add(new PartyId(row.value1())));
        }
        return found;
    }

    @Override
    public void want(Map<PartyId, Boolean> parties, Instant now) {
        var t = VERIFICATION_SETTING;
        var insert = database.dsl().insertInto(t, t.PARTY_ID, t.ENABLED, t.CHANGED_AT);
        for (var party : parties.keySet().stream().sorted().toList()) {
            insert = insert.values(party.value(), parties.get(party), now);
        }
        insert.onConflict(t.PARTY_ID).doUpdate().set(t.ENABLED, excluded(t.ENABLED)).set(t.CHANGED_AT, excluded(t.CHANGED_AT))
                .execute();
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = VERIFICATION_CODE;
        var r = VERIFICATION_RECEIVER;
        database.dsl().deleteFrom(r).where(r.RECEIVER.in(select(r.RECEIVER).from(r).where(r.LAST_AT.lt(before))
                .orderBy(r.LAST_AT).limit(limit).forUpdate().skipLocked())).execute();
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.EXPIRES_AT.lt(before))
                .orderBy(t.EXPIRES_AT).limit(limit).forUpdate().skipLocked())).execute();
    }

    private static VerificationCodeRecord record(StoredCode stored) {
        var code = stored.code();
        return new VerificationCodeRecord(code.id(), code.scene().name(), code.party().value(), stored.digest(),
                stored.receiver(), stored.sentAt(), code.expires(), code.wrong(), code.usedBy().orElse(null));
    }

    private static StoredCode code(VerificationCodeRecord row) {
        return new StoredCode(new VerificationCode(row.getId(), Scene.valueOf(row.getScene()), new PartyId(row.getPartyId()),
                row.getExpiresAt(), row.getWrong(), Optional.ofNullable(row.getUsedBy())), row.getDigest(), row.getReceiver(),
                row.getSentAt());
    }
}
