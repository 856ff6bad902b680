package org.partnercenter.persistence.file;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.DROPPED_FILE;
import static org.partnercenter.persistence.db.Tables.FILE_ROW;

import org.jooq.Condition;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.DroppedFiles;
import org.partnercenter.application.file.FileFilter;
import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.file.FileTakenOver;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.persistence.db.tables.records.DroppedFileRecord;
import org.partnercenter.persistence.db.tables.records.FileRowRecord;
import org.partnercenter.persistence.kernel.BulkInsert;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dropped files as rows. Whoever holds one is named in its row, and every write of a holder asks for its name. */
public final class JooqDroppedFiles implements DroppedFiles {

    /** While a file is in one of these, later ones of its folder and kind wait. */
    private static final List<String> BEFORE_ROWS_ARE_DECIDED = List.of(FileStatus.RECEIVED.name(), FileStatus.APPLYING.name());

    private static final BulkInsert<FileRowRecord> INSERT = BulkInsert.ofAll(FILE_ROW);

    private final Database database;
    private final FileRecords records;

    public JooqDroppedFiles(Database database, JsonCodec json) {
        this.database = database;
        this.records = new FileRecords(json);
    }

    @Override
    public Set<FileId> claim(String node, List<DroppedFile> files, Instant until) {
        var claimed = new HashSet<FileId>();
        for (var chunk : Chunks.of(files)) {
            database.dsl().insertInto(DROPPED_FILE).set(chunk.stream().map(file -> held(records.record(file), node, until)).toList())
                    .onConflictDoNothing().returning(DROPPED_FILE.ID)
                    .forEach(row -> claimed.add(new FileId(row.getId())));
        }
        return claimed;
    }

    private static DroppedFileRecord held(DroppedFileRecord row, String node, Instant until) {
        row.setHolder(node);
        row.setHeldUntil(until);
        return row;
    }

    @Override
    public List<DroppedFile> pickUp(String node, Collection<FileId> busy, Instant now, Instant until, int limit) {
        var t = DROPPED_FILE;
        var free = t.HELD_UNTIL.isNull().or(t.HELD_UNTIL.lt(now)).or(t.HOLDER.eq(node).and(t.ID.notIn(texts(busy))));
        return database.dsl().update(t).set(t.HOLDER, node).set(t.HELD_UNTIL, until)
                .where(t.ID.in(select(t.ID).from(t).where(t.FINISHED_AT.isNull()).and(free).and(isItsTurn())
                        .orderBy(t.ID).limit(limit).forUpdate().skipLocked()))
                .returning().fetch(records::file).stream()
                .sorted(Comparator.comparing(file -> file.id().value())).toList();
    }

    private static Condition isItsTurn() {
        var t = DROPPED_FILE;
        var earlier = t.as("earlier");
        return t.STATUS.notIn(BEFORE_ROWS_ARE_DECIDED).or(notExists(selectOne().from(earlier)
                .where(earlier.FOLDER.eq(t.FOLDER)).and(earlier.KIND.eq(t.KIND)).and(earlier.ONLY_CHECKED.eq(t.ONLY_CHECKED))
                .and(earlier.ID.lt(t.ID))
                .and(earlier.FINISHED_AT.isNull()).and(earlier.STATUS.in(BEFORE_ROWS_ARE_DECIDED))));
    }

    @Override
    public void hold(String node, Collection<FileId> files, Instant until) {
        var t = DROPPED_FILE;
        database.dsl().update(t).set(t.HELD_UNTIL, until).where(t.ID.in(texts(files))).and(t.HOLDER.eq(node)).execute();
    }

    @Override
    public void letGo(String node, FileId file, Instant until) {
        var t = DROPPED_FILE;
        database.dsl().update(t).setNull(t.HOLDER).set(t.HELD_UNTIL, until)
                .where(t.ID.eq(file.value())).and(t.HOLDER.eq(node)).execute();
    }

    @Override
    public void update(String node, DroppedFile file) {
        var t = DROPPED_FILE;
        var checked = file.checked();
        mustHold(file.id(), database.dsl().update(t)
                .set(t.STATUS, file.status().name())
                .set(t.DIGEST, checked.map(DroppedFile.Checked::digest).orElse(null))
                .set(t.ROW_COUNT, checked.map(DroppedFile.Checked::rows).orElse(null))
                .set(t.LANGUAGE, file.language().name())
                .set(t.FAULTS, records.faults(file))
                .set(t.FINISHED_AT, file.finished().orElse(null))
                .where(t.ID.eq(file.id().value())).and(t.HOLDER.eq(node)).execute());
    }

    private static void mustHold(FileId file, int changed) {
        if (changed == 0) {
            throw new FileTakenOver(file);
        }
    }

    @Override
    public Set<Integer> decided(FileId file, int first, int last) {
        var t = FILE_ROW;
        return database.dsl().select(t.LINE).from(t).where(t.FILE_ID.eq(file.value())).and(t.LINE.between(first, last))
                .fetchSet(t.LINE);
    }

    @Override
    public void record(String node, FileId file, List<FileRow> rows) {
        database.inTransaction(() -> {
            var t = DROPPED_FILE;
            mustHold(file, database.dsl().update(t)
                    .set(t.GRANTED, t.GRANTED.plus(count(rows, RowOutcome.GRANTED)))
                    .set(t.REPLAYED, t.REPLAYED.plus(count(rows, RowOutcome.REPLAYED)))
                    .set(t.REFUSED, t.REFUSED.plus(count(rows, RowOutcome.REFUSED)))
                    .where(t.ID.eq(file.value())).and(t.HOLDER.eq(node)).execute());
            INSERT.records(database.dsl(), rows.stream().map(row -> records.record(file, row)).toList());
            return rows.size();
        });
    }

    private static int count(List<FileRow> rows, RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    @Override
    public List<FileRow> rows(FileId file, int after, int limit) {
        var t = FILE_ROW;
        return database.dsl().selectFrom(t).where(t.FILE_ID.eq(file.value())).and(t.LINE.gt(after))
                .orderBy(t.LINE).limit(limit).fetch(records::row);
    }

    @Override
    public Page<DroppedFile> list(Scope scope, FileFilter filter, PageRequest page) {
        var t = DROPPED_FILE;
        var matching = FileRecords.inScope(scope).and(FileRecords.matching(filter));
        return database.seenBy(scope, () -> database.reading(() -> new Page<>(database.dsl().fetchCount(t, matching),
                database.dsl().selectFrom(t).where(matching).and(FileRecords.behind(page))
                        .orderBy(t.RECEIVED_AT.desc(), t.ID.desc()).offset(page.offset()).limit(page.limit())
                        .fetch(records::file))));
    }

    @Override
    public Optional<DroppedFile> find(Scope scope, FileId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(DROPPED_FILE).where(DROPPED_FILE.ID.eq(id.value()))
                .and(FileRecords.inScope(scope)).fetchOptional(records::file));
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = DROPPED_FILE;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.FINISHED_AT.lt(before))
                .orderBy(t.FINISHED_AT).limit(limit).forUpdate().skipLocked())).execute();
    }

    private static List<String> texts(Collection<FileId> files) {
        return files.stream().map(FileId::value).toList();
    }
}
