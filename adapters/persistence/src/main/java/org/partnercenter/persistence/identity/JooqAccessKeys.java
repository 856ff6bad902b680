package org.partnercenter.persistence.identity;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row6;
import org.jooq.Select;
import org.partnercenter.application.identity.AccessKeys;
import org.partnercenter.application.identity.SealedKey;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.FixedQuery;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.jooq.impl.DSL.when;
import static org.partnercenter.persistence.db.Tables.ACCESS_KEY;
import static org.partnercenter.persistence.db.Tables.OPERATOR;
import static org.partnercenter.persistence.db.Tables.PARTY;

/** Access keys as rows. */
public final class JooqAccessKeys implements AccessKeys {

    private static final Comparator<AccessKey> ONE_ORDER = Comparator.comparing(key -> key.id().value());

    private final Database database;
    private final FixedQuery usable;

    public JooqAccessKeys(Database database) {
        this.database = database;
        this.usable = database.fixed(JooqAccessKeys::usable);
    }

    private static Select<?> usable(DSLContext dsl) {
        var t = ACCESS_KEY;
        return dsl.select(t.fields()).select(PARTY.fields()).select(OPERATOR.fields()).from(t)
                .join(PARTY).on(PARTY.ID.eq(t.PARTY_ID)).leftJoin(OPERATOR).on(OPERATOR.ID.eq(t.OPERATOR_ID))
                .where(t.ID.eq("")).and(t.DISABLED_AT.isNull()).and(t.DELETED_AT.isNull());
    }

    static List<Field<?>> withoutSecret() {
        var t = ACCESS_KEY;
        return List.of(t.ID, t.PARTY_ID, t.OPERATOR_ID, t.CREATED_AT, t.EXPIRES_AT, t.DISABLED_AT, t.DELETED_AT);
    }

    @Override
    public Map<AccessKeyId, AccessKey> find(Set<AccessKeyId> ids) {
        var t = ACCESS_KEY;
        var found = new HashMap<AccessKeyId, AccessKey>();
        for (var chunk : Chunks.of(List.copyOf(ids))) {
            database.dsl().select(withoutSecret()).from(t)
                    .where(t.ID.in(chunk.stream().map(AccessKeyId::value).toList())).forEach(row -> {
                        var key = PartyRows.key(row);
                        found.put(key.id(), key);
                    });
        }
        return found;
    }

    @Override
    public Set<AccessKeyId> add(List<SealedKey> keys) {
        var t = ACCESS_KEY;
        var stored = new HashSet<AccessKeyId>();
        for (var chunk : Chunks.of(keys.stream().sorted(Comparator.comparing(SealedKey::key, ONE_ORDER)).toList())) {
            var insert = database.dsl().insertInto(t, t.ID, t.PARTY_ID, t.SECRET, t.OPERATOR_ID, t.CREATED_AT);
            for (var sealed : chunk) {
                var key = sealed.key();
                insert = insert.values(key.id().value(), key.party().value(), sealed.secret(),
                        key.operator().map(OperatorId::value).orElse(null), key.createdAt());
            }
            insert.onConflictDoNothing().returning(t.ID).fetch(row -> stored.add(new AccessKeyId(row.getId())));
        }
        return stored;
    }

    @Override
    public Set<AccessKeyId> change(Map<AccessKey, AccessKey> changes) {
        var t = ACCESS_KEY;
        var stored = new HashSet<AccessKeyId>();
        var ordered = changes.entrySet().stream().sorted(Map.Entry.comparingByKey(ONE_ORDER)).toList();
        for (var chunk : Chunks.of(ordered)) {
            var rows = chunk.stream().map(change -> row(change.getKey().id().value(),
                    change.getKey().expiresAt().orElse(null), change.getKey().disabledAt().orElse(null),
                    change.getValue().expiresAt().orElse(null), change.getValue().disabledAt().orElse(null),
                    change.getValue().deletedAt().orElse(null))).toArray(Row6[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "old_expires_at", "old_disabled_at", "expires_at", "disabled_at", "deleted_at");
            database.dsl().update(t)
                    .set(t.EXPIRES_AT, time("expires_at"))
                    .set(t.DISABLED_AT, time("disabled_at"))
                    .set(t.DELETED_AT, time("deleted_at"))
                    .set(t.SECRET, when(time("deleted_at").isNotNull(), inline(new byte[0])).otherwise(t.SECRET))
                    .from(v)
                    .where(t.ID.eq(field(name("v", "id"), String.class)))
                    .and(t.DELETED_AT.isNull())
                    .and(t.DISABLED_AT.isNotDistinctFrom(time("old_disabled_at")))
                    .and(t.EXPIRES_AT.isNotDistinctFrom(time("old_expires_at")))
                    .returning(t.ID)
                    .fetch(row -> stored.add(new AccessKeyId(row.getId())));
        }
        return stored;
    }

    private static Field<Instant> time(String column) {
        return field(name("v", column), ACCESS_KEY.DISABLED_AT.getDataType()).cast(ACCESS_KEY.DISABLED_AT.getDataType());
    }

    @Override
    public Optional<Usable> usable(AccessKeyId id) {
        return database.one(usable, id.value())
                .map(row -> new Usable(new SealedKey(PartyRows.key(row), row.get(ACCESS_KEY.SECRET)), PartyRows.account(row)));
    }
}
