package org.partnercenter.persistence.identity;

import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.AccessKeys;
import org.partnercenter.application.identity.SealedKey;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.ACCESS_KEY;
import static org.partnercenter.persistence.db.Tables.PARTY;

/** Access keys as rows. */
public final class JooqAccessKeys implements AccessKeys {

    private static final Comparator<AccessKey> ONE_ORDER = Comparator.comparing(key -> key.id().value());

    private final Database database;

    public JooqAccessKeys(Database database) {
        this.database = database;
    }

    @Override
    public Map<AccessKeyId, AccessKey> find(Set<AccessKeyId> ids) {
        var t = ACCESS_KEY;
        var found = new HashMap<AccessKeyId, AccessKey>();
        for (var chunk : Chunks.of(List.copyOf(ids))) {
            database.dsl().select(t.ID, t.PARTY_ID, t.CREATED_AT, t.DISABLED_AT).from(t)
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
            var insert = database.dsl().insertInto(t, t.ID, t.PARTY_ID, t.SECRET, t.CREATED_AT, t.DISABLED_AT);
            for (var sealed : chunk) {
                var key = sealed.key();
                insert = insert.values(key.id().value(), key.party().value(), sealed.secret(), key.createdAt(),
                        key.disabledAt().orElse(null));
            }
            insert.onConflictDoNothing().returning(t.ID).fetch(row -> stored.add(new AccessKeyId(row.getId())));
        }
        return stored;
    }

    @Override
    public Set<AccessKeyId> disable(List<AccessKey> keys) {
        var t = ACCESS_KEY;
        var stored = new HashSet<AccessKeyId>();
        for (var chunk : Chunks.of(keys.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(key -> row(key.id().value(), key.disabledAt().orElseThrow())).toArray(Row2[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "disabled_at");
            database.dsl().update(t)
                    .set(t.DISABLED_AT, field(DSL.name("v", "disabled_at"), t.DISABLED_AT.getDataType()))
                    .from(v)
                    .where(t.ID.eq(field(DSL.name("v", "id"), String.class)))
                    .and(t.DISABLED_AT.isNull())
                    .returning(t.ID)
                    .fetch(row -> stored.add(new AccessKeyId(row.getId())));
        }
        return stored;
    }

    @Override
    public Optional<Usable> usable(AccessKeyId id) {
        var t = ACCESS_KEY;
        return database.dsl().select(t.fields()).select(PARTY.fields()).from(t).join(PARTY).on(PARTY.ID.eq(t.PARTY_ID))
                .where(t.ID.eq(id.value())).and(t.DISABLED_AT.isNull())
                .fetchOptional(row -> new Usable(new SealedKey(PartyRows.key(row), row.get(t.SECRET)), PartyRows.party(row)));
    }
}
