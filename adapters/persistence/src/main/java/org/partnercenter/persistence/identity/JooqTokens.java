package org.partnercenter.persistence.identity;

import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.OPERATOR;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.TOKEN;

import org.jooq.Condition;
import org.partnercenter.application.identity.access.Tokens;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Tokens as rows, under their SHA-256: they are random and long, so that a slow hash would add nothing. */
public final class JooqTokens implements Tokens {

    private final Database database;

    public JooqTokens(Database database) {
        this.database = database;
    }

    @Override
    public void add(Secret token, Held held) {
        var t = TOKEN;
        database.dsl().insertInto(t, t.DIGEST, t.PARTY_ID, t.OPERATOR_ID, t.ASSUMED_ID, t.ISSUED_AT, t.EXPIRES_AT)
                .values(digest(token), held.party().value(), held.operator().map(OperatorId::value).orElse(null),
                        held.assumed().map(PartyId::value).orElse(null),
                        held.issuedAt(), held.expiresAt()).execute();
    }

    @Override
    public Optional<Found> find(Secret token, Instant now) {
        return database.dsl().select(PARTY.fields()).select(OPERATOR.fields()).select(TOKEN.ASSUMED_ID).from(TOKEN)
                .join(PARTY).on(PARTY.ID.eq(TOKEN.PARTY_ID)).leftJoin(OPERATOR).on(OPERATOR.ID.eq(TOKEN.OPERATOR_ID))
                .where(TOKEN.DIGEST.eq(digest(token))).and(TOKEN.EXPIRES_AT.gt(now))
                .fetchOptional(row -> new Found(PartyRows.account(row), Optional.ofNullable(row.get(TOKEN.ASSUMED_ID)).map(PartyId::new)));
    }

    @Override
    public boolean revoke(Secret token, PartyId party, Optional<OperatorId> operator) {
        return database.dsl().deleteFrom(TOKEN).where(TOKEN.DIGEST.eq(digest(token))).and(of(party, operator)).execute() == 1;
    }

    @Override
    public void revokeAll(PartyId party, Optional<OperatorId> operator) {
        database.dsl().deleteFrom(TOKEN).where(of(party, operator)).execute();
    }

    @Override
    public void revokeAssumed(PartyId party, PartyId customer) {
        database.dsl().deleteFrom(TOKEN).where(TOKEN.PARTY_ID.eq(party.value())).and(TOKEN.ASSUMED_ID.eq(customer.value())).execute();
    }

    @Override
    public int forget(Instant now, int limit) {
        return database.dsl().deleteFrom(TOKEN).where(TOKEN.DIGEST.in(select(TOKEN.DIGEST).from(TOKEN)
                .where(TOKEN.EXPIRES_AT.le(now)).limit(limit).forUpdate().skipLocked())).execute();
    }

    private static Condition of(PartyId party, Optional<OperatorId> operator) {
        return TOKEN.PARTY_ID.eq(party.value())
                .and(operator.map(id -> TOKEN.OPERATOR_ID.eq(id.value())).orElseGet(TOKEN.OPERATOR_ID::isNull));
    }

    private static String digest(Secret token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(token.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
