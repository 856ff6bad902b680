package org.partnercenter.persistence.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.notice.Notice;
import org.partnercenter.application.notice.NoticeSetting;
import org.partnercenter.application.notice.Notices;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.domain.notice.NoticeKind;
import org.partnercenter.persistence.db.tables.records.NoticeRecord;
import org.partnercenter.persistence.kernel.BulkInsert;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.NOTICE;
import static org.partnercenter.persistence.db.Tables.NOTICE_SETTING;

/** Notices as rows. Later ones have later ids, so that the order of ids is theirs. */
public final class JooqNotices implements Notices {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    private static final BulkInsert<NoticeRecord> INSERT = BulkInsert.ofAll(NOTICE);

    private final Database database;
    private final JsonCodec json;

    public JooqNotices(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void add(List<Notice> notices) {
        INSERT.records(database.dsl(), notices.stream().map(this::record).toList());
    }

    private NoticeRecord record(Notice notice) {
        var viewers = Rows.of(notice.viewers());
        return new NoticeRecord(notice.id().value(), notice.kind().name(), json.write(new TreeMap<>(notice.facts())),
                viewers.partner(), viewers.reseller(), viewers.customer(), notice.at(), notice.kept(), notice.read().orElse(null));
    }

    private Notice notice(NoticeRecord row) {
        return new Notice(new NoticeId(row.getId()), NoticeKind.valueOf(row.getKind()), json.read(row.getFacts(), FACTS),
                Rows.viewers(row.getPartnerId(), row.getResellerId(), row.getCustomerId()), row.getAt(), row.getKeptAt(),
                Optional.ofNullable(row.getReadAt()));
    }

    private static Condition inScope(Scope scope) {
        var t = NOTICE;
        return Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    @Override
    public Page<Notice> list(Scope scope, boolean unreadOnly, PageRequest page) {
        var t = NOTICE;
        var wanted = inScope(scope).and(unreadOnly ? t.READ_AT.isNull() : noCondition());
        var behind = page.after().<Condition>map(t.ID::lt).orElse(noCondition());
        return database.seenBy(scope, () -> database.reading(() -> new Page<>(database.dsl().fetchCount(t, wanted),
                database.dsl().selectFrom(t).where(wanted).and(behind).orderBy(t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(this::notice))));
    }

    @Override
    public Optional<Notice> find(Scope scope, NoticeId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(NOTICE).where(NOTICE.ID.eq(id.value())).and(inScope(scope))
                .fetchOptional(this::notice));
    }

    @Override
    public long unread(Scope scope) {
        return database.seenBy(scope, () -> (long) database.dsl().fetchCount(NOTICE,
                inScope(scope).and(NOTICE.READ_AT.isNull())));
    }

    @Override
    public Optional<Notice> read(Scope scope, NoticeId id, Instant now) {
        var t = NOTICE;
        return database.dsl().update(t).set(t.READ_AT, coalesce(t.READ_AT, val(now)))
                .where(t.ID.eq(id.value())).and(inScope(scope)).returning().fetchOptional(this::notice);
    }

    @Override
    public Map<PartyId, NoticeSetting> settings(Set<PartyId> parties) {
        var t = NOTICE_SETTING;
        var found = new HashMap<PartyId, NoticeSetting>();
        for (var chunk : Chunks.of(parties.stream().map(PartyId::value).toList())) {
            database.dsl().selectFrom(t).where(Rows.among(t.PARTY_ID, chunk)).forEach(row -> found.put(new PartyId(row.getPartyId()),
                    new NoticeSetting(Language.valueOf(row.getLanguage()), row.getMail())));
        }
        return found;
    }

    @Override
    public void set(Map<PartyId, NoticeSetting> settings) {
        var t = NOTICE_SETTING;
        var insert = database.dsl().insertInto(t, t.PARTY_ID, t.LANGUAGE, t.MAIL);
        for (var party : settings.keySet().stream().sorted().toList()) {
            insert = insert.values(party.value(), settings.get(party).language().name(), settings.get(party).mail());
        }
        insert.onConflict(t.PARTY_ID).doUpdate().set(t.LANGUAGE, excluded(t.LANGUAGE)).set(t.MAIL, excluded(t.MAIL)).execute();
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = NOTICE;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.KEPT_AT.lt(before))
                .orderBy(t.KEPT_AT).limit(limit).forUpdate().skipLocked())).execute();
    }
}
