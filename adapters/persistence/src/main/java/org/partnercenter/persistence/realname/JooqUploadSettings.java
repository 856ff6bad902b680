package org.partnercenter.persistence.realname;

import org.partnercenter.application.realname.attachment.UploadSettings;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.UploadSetting;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.REALNAME_BUCKET;
import static org.partnercenter.persistence.db.Tables.REALNAME_UPLOAD;

/** Settings as rows; an index keeps two partners from one bucket. */
public final class JooqUploadSettings implements UploadSettings {

    private final Database database;

    public JooqUploadSettings(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, UploadSetting> find(Set<PartyId> partners) {
        var t = REALNAME_UPLOAD;
        var found = new HashMap<PartyId, UploadSetting>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).toList())) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).forEach(row -> found.put(new PartyId(row.getPartnerId()),
                    new UploadSetting(new PartyId(row.getPartnerId()), row.getEnabled(), Optional.ofNullable(row.getBucket()))));
        }
        return found;
    }

    @Override
    public Map<String, PartyId> owners(Set<String> buckets) {
        var t = REALNAME_BUCKET;
        var found = new HashMap<String, PartyId>();
        for (var chunk : Chunks.of(List.copyOf(buckets))) {
            database.dsl().select(t.BUCKET, t.PARTNER_ID).from(t).where(t.BUCKET.in(chunk))
                    .forEach(row -> found.put(row.value1(), new PartyId(row.value2())));
        }
        return found;
    }

    @Override
    public void put(List<UploadSetting> settings, Instant now) {
        claim(settings, now);
        var t = REALNAME_UPLOAD;
        for (var chunk : Chunks.of(settings.stream().sorted((one, other) -> one.partner().compareTo(other.partner())).toList())) {
            var insert = database.dsl().insertInto(t, t.PARTNER_ID, t.ENABLED, t.BUCKET, t.CHANGED_AT);
            for (var setting : chunk) {
                insert = insert.values(setting.partner().value(), setting.on(), setting.bucket().orElse(null), now);
            }
            insert.onConflict(t.PARTNER_ID).doUpdate().set(t.ENABLED, excluded(t.ENABLED)).set(t.BUCKET, excluded(t.BUCKET))
                    .set(t.CHANGED_AT, excluded(t.CHANGED_AT)).execute();
        }
    }

    /** Of two who claim one bucket together, the later waits for the earlier and then finds it taken. */
    private void claim(List<UploadSetting> settings, Instant now) {
        var t = REALNAME_BUCKET;
        var wanted = new TreeMap<String, PartyId>();
        settings.forEach(setting -> setting.bucket().ifPresent(bucket -> wanted.put(bucket, setting.partner())));
        for (var chunk : Chunks.of(List.copyOf(wanted.entrySet()))) {
            var insert = database.dsl().insertInto(t, t.BUCKET, t.PARTNER_ID, t.SINCE);
            for (var each : chunk) {
                insert = insert.values(each.getKey(), each.getValue().value(), now);
            }
            insert.onConflictDoNothing().execute();
        }
        if (!owners(wanted.keySet()).equals(wanted)) {
            throw new IllegalStateException("a bucket has become another partner's meanwhile");
        }
    }
}
