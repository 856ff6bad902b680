package org.partnercenter.persistence.file;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.DROPPED_FILE;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileFilter;
import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.records.DroppedFileRecord;
import org.partnercenter.persistence.db.tables.records.FileRowRecord;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files and rows of files as rows of tables, and the filters of their list. */
final class FileRecords {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {
    };

    private final JsonCodec json;

    FileRecords(JsonCodec json) {
        this.json = json;
    }

    DroppedFileRecord record(DroppedFile file) {
        var columns = new DroppedFileRecord();
        var viewers = Rows.of(file.viewers());
        columns.setId(file.id().value());
        columns.setFolder(file.place().folder());
        columns.setKind(file.place().kind());
        columns.setName(file.place().name());
        columns.setOnlyChecked(file.place().onlyChecked());
        columns.setPartnerId(viewers.partner());
        columns.setResellerId(viewers.reseller());
        columns.setCustomerId(viewers.customer());
        columns.setStatus(file.status().name());
        columns.setSizeBytes(file.size());
        columns.setReceivedAt(file.received());
        columns.setLanguage(file.language().name());
        columns.setFaults(faults(file));
        return columns;
    }

    DroppedFile file(DroppedFileRecord columns) {
        return new DroppedFile(new FileId(columns.getId()),
                new DroppedFile.Place(columns.getFolder(), columns.getKind(), columns.getName(), columns.getOnlyChecked()),
                Rows.viewers(columns.getPartnerId(), columns.getResellerId(), columns.getCustomerId()),
                FileStatus.valueOf(columns.getStatus()), columns.getSizeBytes(), columns.getReceivedAt(),
                Language.valueOf(columns.getLanguage()), checked(columns),
                new DroppedFile.Tally(columns.getGranted(), columns.getReplayed(), columns.getRefused()),
                refusals(columns.getFaults()), Optional.ofNullable(columns.getFinishedAt()));
    }

    private static Optional<DroppedFile.Checked> checked(DroppedFileRecord columns) {
        return Optional.ofNullable(columns.getDigest()).map(digest ->
                new DroppedFile.Checked(digest, columns.getRowCount()));
    }

    JSON faults(DroppedFile file) {
        return file.faults().isEmpty() ? null : json.write(file.faults());
    }

    FileRowRecord record(FileId file, FileRow row) {
        return new FileRowRecord(file.value(), row.line(), row.reference().orElse(null), row.outcome().name(),
                row.ids().isEmpty() ? null : json.write(row.ids()), row.refusals().isEmpty() ? null : json.write(row.refusals()));
    }

    FileRow row(FileRowRecord columns) {
        return new FileRow(columns.getLine(), Optional.ofNullable(columns.getReference()),
                RowOutcome.valueOf(columns.getOutcome()),
                columns.getIds() == null ? Map.of() : json.read(columns.getIds(), IDS), refusals(columns.getRefusals()));
    }

    private List<Refusal> refusals(JSON stored) {
        return stored == null ? List.of() : json.read(stored, REFUSALS);
    }

    static Condition inScope(Scope scope) {
        var t = DROPPED_FILE;
        return Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    static Condition matching(FileFilter filter) {
        var t = DROPPED_FILE;
        return equal(t.FOLDER, filter.folder().map(PartyId::value))
                .and(equal(t.KIND, filter.kind()))
                .and(equal(t.NAME, filter.name()))
                .and(equal(t.STATUS, filter.status().map(FileStatus::name)))
                .and(filter.begin().<Condition>map(t.RECEIVED_AT::gt).orElse(noCondition()))
                .and(filter.end().<Condition>map(t.RECEIVED_AT::lt).orElse(noCondition()));
    }

    static Condition behind(PageRequest page) {
        var t = DROPPED_FILE;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.RECEIVED_AT, t.ID).lt(
                select(seen.RECEIVED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElse(noCondition());
    }

    private static Condition equal(Field<String> column, Optional<String> value) {
        return value.<Condition>map(column::eq).orElse(noCondition());
    }
}
