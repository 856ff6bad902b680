package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.REMEMBERED_ANSWER;

import org.jooq.Row3;
import org.jooq.exception.DataAccessException;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.RememberedAnswers;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Keys as rows. Taking a key is one insert: the primary key makes a repeat wait for the transaction that took it first, and
 * {@code lock_timeout} ends the wait.
 */
public final class JooqRememberedAnswers implements RememberedAnswers {

    private static final Comparator<Claim> ONE_ORDER = Comparator.<Claim, PartyId>comparing(claim -> claim.key().party())
            .thenComparing(claim -> claim.key().operation()).thenComparing(claim -> claim.key().key());

    private final Database database;
    private final JsonCodec json;

    public JooqRememberedAnswers(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public <R> Map<Key, Earlier<R>> claim(Class<R> result, List<Claim> claims, Instant now) {
        try {
            var free = take(claims, now);
            var taken = claims.stream().map(Claim::key).filter(key -> !free.contains(key)).toList();
            return taken.isEmpty() ? Map.of() : earlier(result, taken);
        } catch (DataAccessException failed) {
            if (Database.SqlFault.isLockTimeout(failed)) {
                throw Busy.sameCommandRunning(failed);
            }
            throw failed;
        }
    }

    private Collection<Key> take(List<Claim> claims, Instant now) {
        var t = REMEMBERED_ANSWER;
        var insert = database.dsl().insertInto(t, t.PARTY_ID, t.OPERATION, t.KEY, t.FINGERPRINT, t.EXPIRES_AT);
        for (var claim : claims.stream().sorted(ONE_ORDER).toList()) {
            insert = insert.values(claim.key().party().value(), claim.key().operation(), claim.key().key(),
                    claim.fingerprint(), claim.expires());
        }
        var free = new HashSet<Key>();
        insert.onConflict(t.PARTY_ID, t.OPERATION, t.KEY).doUpdate()
                .set(t.FINGERPRINT, excluded(t.FINGERPRINT))
                .set(t.EXPIRES_AT, excluded(t.EXPIRES_AT))
                .setNull(t.DECISION)
                .where(t.EXPIRES_AT.lt(now))
                .returning(t.PARTY_ID, t.OPERATION, t.KEY)
                .fetch(row -> free.add(new Key(new PartyId(row.getPartyId()), row.getOperation(), row.getKey())));
        return free;
    }

    private <R> Map<Key, Earlier<R>> earlier(Class<R> result, List<Key> keys) {
        var t = REMEMBERED_ANSWER;
        var found = new HashMap<Key, Earlier<R>>();
        database.dsl().select(t.PARTY_ID, t.OPERATION, t.KEY, t.FINGERPRINT, t.DECISION).from(t)
                .where(row(t.PARTY_ID, t.OPERATION, t.KEY).in(keys.stream().map(JooqRememberedAnswers::asRow).toList()))
                .forEach(row -> found.put(new Key(new PartyId(row.value1()), row.value2(), row.value3()),
                        new Earlier<>(row.value4(), json.readDecision(row.value5(), result))));
        if (found.size() != keys.size()) {
            throw new Busy("a remembered answer expired while it was read", null);
        }
        return found;
    }

    private static Row3<String, String, String> asRow(Key key) {
        return row(key.party().value(), key.operation(), key.key());
    }

    @Override
    public <R> void keep(List<Kept<R>> answers) {
        var t = REMEMBERED_ANSWER;
        var rows = answers.stream().map(kept -> row(kept.key().party().value(), kept.key().operation(), kept.key().key(),
                json.writeDecision(kept.decision()))).toList();
        var v = values(rows.toArray(new org.jooq.Row4[0])).as("v", "party_id", "operation", "key", "decision");
        database.dsl().update(t)
                .set(t.DECISION, field("v.decision", t.DECISION.getDataType()))
                .from(v)
                .where(t.PARTY_ID.eq(field("v.party_id", String.class)))
                .and(t.OPERATION.eq(field("v.operation", String.class)))
                .and(t.KEY.eq(field("v.key", String.class)))
                .execute();
    }

    @Override
    public void release(Collection<Key> keys) {
        var t = REMEMBERED_ANSWER;
        database.dsl().deleteFrom(t)
                .where(row(t.PARTY_ID, t.OPERATION, t.KEY).in(keys.stream().map(JooqRememberedAnswers::asRow).toList()))
                .execute();
    }

    @Override
    public int removeExpired(Instant now, int limit) {
        var t = REMEMBERED_ANSWER;
        return database.dsl().deleteFrom(t)
                .where(row(t.PARTY_ID, t.OPERATION, t.KEY).in(
                        select(t.PARTY_ID, t.OPERATION, t.KEY).from(t).where(t.EXPIRES_AT.lt(now))
                                .orderBy(t.EXPIRES_AT).limit(limit).forUpdate().skipLocked()))
                .execute();
    }
}
