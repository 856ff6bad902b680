package org.partnercenter.persistence.export;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.EXPORT_CHUNK;
import static org.partnercenter.persistence.db.Tables.EXPORT_TASK;

import org.jooq.Condition;
import org.partnercenter.application.export.Export;
import org.partnercenter.application.export.ExportFilter;
import org.partnercenter.application.export.Exports;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exports as rows, their files in parts beside them. Whoever writes one is named in its row, and every write of his asks for his name and
 * for the state.
 */
public final class JooqExports implements Exports {

    /** The first half of a lock's number; the other is the party's. */
    private static final int LOCK = 0x6578706f;

    private final Database database;
    private final ExportRecords records;

    public JooqExports(Database database, JsonCodec json) {
        this.database = database;
        this.records = new ExportRecords(json);
    }

    /** There may be no row to lock, so it is the party's name that is locked. */
    @Override
    public int holdUnfinished(PartyId party) {
        var t = EXPORT_TASK;
        database.dsl().query("select pg_advisory_xact_lock({0}, hashtext({1}))", val(LOCK), val(party.value())).execute();
        return database.dsl().fetchCount(t, t.PARTY_ID.eq(party.value()).and(t.FINISHED_AT.isNull()));
    }

    @Override
    public void add(List<Export> exports) {
        for (var chunk : Chunks.of(exports)) {
            database.dsl().insertInto(EXPORT_TASK).set(chunk.stream().map(records::record).toList()).execute();
        }
    }

    @Override
    public List<Export> hold(PartyId party, Set<ExportId> ids) {
        var t = EXPORT_TASK;
        return database.dsl().selectFrom(t).where(t.ID.in(texts(ids))).and(t.PARTY_ID.eq(party.value())).orderBy(t.ID).forUpdate()
                .fetch(records::export);
    }

    @Override
    public void cancel(List<Export> cancelled) {
        var t = EXPORT_TASK;
        cancelled.forEach(export -> database.dsl().update(t).set(t.STATUS, export.status().name())
                .set(t.FINISHED_AT, export.finished().orElseThrow()).setNull(t.HOLDER).setNull(t.HELD_UNTIL)
                .where(t.ID.eq(export.id().value())).execute());
        drop(cancelled.stream().map(Export::id).toList());
    }

    private void drop(Collection<ExportId> files) {
        database.dsl().deleteFrom(EXPORT_CHUNK).where(EXPORT_CHUNK.EXPORT_ID.in(texts(files))).execute();
    }

    @Override
    public Optional<Export> find(PartyId party, ExportId id) {
        var t = EXPORT_TASK;
        return database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(t.PARTY_ID.eq(party.value()))
                .fetchOptional(records::export);
    }

    @Override
    public Page<Export> list(PartyId party, ExportFilter filter, Instant now, PageRequest page) {
        var t = EXPORT_TASK;
        var matching = t.PARTY_ID.eq(party.value()).and(ExportRecords.matching(filter, now));
        return database.reading(() -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(ExportRecords.behind(page))
                        .orderBy(t.REQUESTED_AT.desc(), t.ID.desc()).offset(page.offset()).limit(page.limit())
                        .fetch(records::export)));
    }

    @Override
    public Optional<byte[]> part(ExportId id, int part) {
        var t = EXPORT_CHUNK;
        return database.dsl().select(t.CONTENT).from(t).where(t.EXPORT_ID.eq(id.value())).and(t.PART.eq(part))
                .fetchOptional(t.CONTENT);
    }

    @Override
    public Optional<PickedUp> pickUp(String node, Instant now, Instant until) {
        var t = EXPORT_TASK;
        var free = t.HELD_UNTIL.isNull().or(t.HELD_UNTIL.le(now)).or(t.HOLDER.eq(node));
        return database.inTransaction(() -> {
            var taken = database.dsl().update(t).set(t.STATUS, ExportStatus.RUNNING.name()).set(t.HOLDER, node).set(t.HELD_UNTIL, until)
                    .set(t.ATTEMPTS, t.ATTEMPTS.plus(1)).setNull(t.TOTAL_ROWS).set(t.WRITTEN_ROWS, 0L).set(t.SIZE_BYTES, 0L)
                    .where(t.ID.in(select(t.ID).from(t).where(t.FINISHED_AT.isNull()).and(free)
                            .orderBy(t.REQUESTED_AT, t.ID).limit(1).forUpdate().skipLocked()))
                    .returning().fetchOptional(row -> new PickedUp(records.export(row), row.getAttempts()));
            taken.ifPresent(each -> drop(List.of(each.export().id())));
            return taken;
        });
    }

    private static Condition isWrittenBy(String node, ExportId id) {
        var t = EXPORT_TASK;
        return t.ID.eq(id.value()).and(t.STATUS.eq(ExportStatus.RUNNING.name())).and(t.HOLDER.eq(node));
    }

    @Override
    public boolean progress(String node, ExportId id, Export.Progress progress, Instant until) {
        var t = EXPORT_TASK;
        return database.dsl().update(t).set(t.TOTAL_ROWS, progress.total().orElse(null)).set(t.WRITTEN_ROWS, progress.rows())
                .set(t.SIZE_BYTES, progress.size()).set(t.HELD_UNTIL, until).where(isWrittenBy(node, id)).execute() == 1;
    }

    /** The row is locked, so that who cancels or takes over meanwhile comes either before or after. */
    @Override
    public boolean append(String node, ExportId id, int part, byte[] content) {
        var t = EXPORT_TASK;
        return database.inTransaction(() -> database.dsl().select(t.ID).from(t).where(isWrittenBy(node, id)).forUpdate().fetch()
                .isNotEmpty() && database.dsl().insertInto(EXPORT_CHUNK, EXPORT_CHUNK.EXPORT_ID, EXPORT_CHUNK.PART, EXPORT_CHUNK.CONTENT)
                .values(id.value(), part, content).execute() == 1);
    }

    @Override
    public boolean settle(String node, Export export) {
        var t = EXPORT_TASK;
        return database.inTransaction(() -> {
            var settled = database.dsl().update(t).set(t.STATUS, export.status().name())
                    .set(t.FAILURE, records.failure(export)).set(t.FINISHED_AT, export.finished().orElseThrow())
                    .set(t.EXPIRES_AT, export.expires().orElse(null)).setNull(t.HOLDER).setNull(t.HELD_UNTIL)
                    .set(t.TOTAL_ROWS, export.progress().total().orElse(null)).set(t.WRITTEN_ROWS, export.progress().rows())
                    .set(t.SIZE_BYTES, export.progress().size())
                    .where(isWrittenBy(node, export.id())).execute() == 1;
            if (settled && export.expires().isEmpty()) {
                drop(List.of(export.id()));
            }
            return settled;
        });
    }

    @Override
    public void letGo(String node, ExportId id, Instant until) {
        var t = EXPORT_TASK;
        database.dsl().update(t).setNull(t.HOLDER).set(t.HELD_UNTIL, until).where(isWrittenBy(node, id)).execute();
    }

    @Override
    public int expire(Instant now, int limit) {
        var t = EXPORT_TASK;
        return database.inTransaction(() -> {
            var over = database.dsl().update(t).set(t.STATUS, ExportStatus.EXPIRED.name())
                    .where(t.ID.in(select(t.ID).from(t).where(t.STATUS.eq(ExportStatus.COMPLETED.name())).and(t.EXPIRES_AT.lt(now))
                            .orderBy(t.EXPIRES_AT).limit(limit).forUpdate().skipLocked()))
                    .returning(t.ID).fetch(row -> new ExportId(row.getId()));
            drop(over);
            return over.size();
        });
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = EXPORT_TASK;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.FINISHED_AT.lt(before))
                .and(t.STATUS.ne(ExportStatus.COMPLETED.name())).orderBy(t.FINISHED_AT).limit(limit).forUpdate().skipLocked())).execute();
    }

    private static List<String> texts(Collection<ExportId> ids) {
        return ids.stream().map(ExportId::value).toList();
    }
}
