package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.REMEMBERED_ANSWER;

import org.jooq.Param;
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
import java.util.function.Function;

/**
 * Keys as rows. Taking a key is one insert: the primary key makes a repeat wait for the transaction that took it first, and
 * {@code lock_timeout} ends the wait.
 */
public final class JooqRememberedAnswers implements RememberedAnswers {

    private static final Comparator<Claim> ONE_ORDER = Comparator.<Claim, PartyId>comparing(claim -> claim.key().party())
            .thenComparing(claim -> claim.key().operation()).thenComparing(claim -> claim.key().key());

    /** Columns travel as arrays, so that the text is the same for any number of keys. */
    private static final String TAKE = """
            insert into pc.remembered_answer (party_id, operation, key, fingerprint, expires_at)
            select * from unnest({0}, {1}, {2}, {3}, {4}::timestamptz[])
            on conflict (party_id, operation, key) do update set fingerprint = excluded.fingerprint, expires_at = excluded.expires_at, decision = null
            where remembered_answer.expires_at < {5}::timestamptz returning party_id, operation, key""";
    private static final String KEEP = """
            update pc.remembered_answer t set decision = v.decision from unnest({0}, {1}, {2}, {3}::json[]) as v (party_id, operation, key, decision)
            where t.party_id = v.party_id and t.operation = v.operation and t.key = v.key""";

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
        var ordered = claims.stream().sorted(ONE_ORDER).toList();
        var free = new HashSet<Key>();
        database.dsl().resultQuery(TAKE, texts(ordered, claim -> claim.key().party().value()), texts(ordered, claim -> claim.key().operation()),
                        texts(ordered, claim -> claim.key().key()), texts(ordered, Claim::fingerprint), texts(ordered, claim -> claim.expires().toString()),
                        val(now.toString()))
                .fetch(row -> free.add(new Key(new PartyId(row.get(0, String.class)), row.get(1, String.class), row.get(2, String.class))));
        return free;
    }

    private static <T> Param<String[]> texts(List<T> all, Function<T, String> of) {
        return val(all.stream().map(of).toArray(String[]::new));
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
        database.dsl().query(KEEP, texts(answers, kept -> kept.key().party().value()), texts(answers, kept -> kept.key().operation()),
                texts(answers, kept -> kept.key().key()), texts(answers, kept -> json.writeDecision(kept.decision()).data())).execute();
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
