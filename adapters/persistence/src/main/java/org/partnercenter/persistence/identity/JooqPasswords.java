package org.partnercenter.persistence.identity;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static org.partnercenter.persistence.db.Tables.PASSWORD;

import org.jooq.Condition;
import org.partnercenter.application.identity.access.Passwords;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.Optional;

/** Hashes of passwords as rows. */
public final class JooqPasswords implements Passwords {

    private static final String MAIN = "";

    private final Database database;

    public JooqPasswords(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Stored> find(Account account) {
        return database.dsl().selectFrom(PASSWORD).where(of(account)).fetchOptional(row ->
                new Stored(row.getHash(), row.getFailures(), Optional.ofNullable(row.getLastFailure())));
    }

    @Override
    public void set(Account account, String hash, Instant now) {
        var t = PASSWORD;
        database.dsl().insertInto(t, t.PARTY_ID, t.OPERATOR_ID, t.HASH, t.CHANGED_AT)
                .values(account.party().value(), operator(account), hash, now)
                .onConflict(t.PARTY_ID, t.OPERATOR_ID).doUpdate().set(t.HASH, hash).set(t.CHANGED_AT, now)
                .set(t.FAILURES, 0).setNull(t.LAST_FAILURE).execute();
    }

    @Override
    public void failed(Account account, Instant now, Instant since) {
        var t = PASSWORD;
        database.dsl().update(t).set(t.FAILURES, when(t.LAST_FAILURE.lt(since), inline(1)).otherwise(t.FAILURES.plus(1)))
                .set(t.LAST_FAILURE, now).where(of(account)).execute();
    }

    @Override
    public void succeeded(Account account) {
        database.dsl().update(PASSWORD).set(PASSWORD.FAILURES, 0).setNull(PASSWORD.LAST_FAILURE).where(of(account)).execute();
    }

    private static Condition of(Account account) {
        return PASSWORD.PARTY_ID.eq(account.party().value()).and(PASSWORD.OPERATOR_ID.eq(operator(account)));
    }

    private static String operator(Account account) {
        return account.operator().map(OperatorId::value).orElse(MAIN);
    }
}
