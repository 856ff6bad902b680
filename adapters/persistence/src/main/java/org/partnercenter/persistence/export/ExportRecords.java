package org.partnercenter.persistence.export;

import static org.partnercenter.persistence.db.Tables.EXPORT_TASK;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.partnercenter.application.export.Export;
import org.partnercenter.application.export.ExportFilter;
import org.partnercenter.application.export.ExportOwner;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.records.ExportTaskRecord;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports as rows of their table, and the filters of their list. */
final class ExportRecords {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> FILTERS = new TypeReference<>() {
    };

    private final JsonCodec json;

    ExportRecords(JsonCodec json) {
        this.json = json;
    }

    ExportTaskRecord record(Export export) {
        var columns = new ExportTaskRecord();
        var owner = export.owner();
        var viewers = Rows.of(viewers(owner));
        columns.setId(export.id().value());
        columns.setPartyId(owner.party().value());
        columns.setPartyKind(owner.kind().name());
        columns.setDistributorId(Rows.text(owner.distributor()));
        columns.setOperator(owner.operator().orElse(null));
        columns.setPartnerId(viewers.partner());
        columns.setResellerId(viewers.reseller());
        columns.setCustomerId(viewers.customer());
        columns.setKind(export.wanted().kind());
        columns.setFormat(export.wanted().format().name());
        columns.setLanguage(export.wanted().language().name());
        columns.setFilters(export.wanted().filters().isEmpty() ? null : json.write(export.wanted().filters()));
        columns.setStatus(export.status().name());
        columns.setRequestedAt(export.requested());
        return columns;
    }

    static Viewers viewers(ExportOwner owner) {
        return switch (owner.kind()) {
            case PLATFORM -> Viewers.none();
            case CUSTOMER -> Viewers.none().withCustomer(owner.party());
            case RESELLER -> Viewers.of(owner.distributor().orElseThrow(), Optional.of(owner.party()));
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY -> Viewers.of(owner.party(), Optional.empty());
        };
    }

    Export export(ExportTaskRecord columns) {
        return new Export(new ExportId(columns.getId()), new ExportOwner(new PartyId(columns.getPartyId()),
                PartyKind.valueOf(columns.getPartyKind()), Rows.party(columns.getDistributorId()),
                Optional.ofNullable(columns.getOperator())),
                new Export.Wanted(columns.getKind(), ExportFormat.valueOf(columns.getFormat()),
                        Language.valueOf(columns.getLanguage()),
                        columns.getFilters() == null ? Map.of() : json.read(columns.getFilters(), FILTERS)),
                ExportStatus.valueOf(columns.getStatus()), columns.getRequestedAt(),
                new Export.Progress(Optional.ofNullable(columns.getTotalRows()), columns.getWrittenRows(), columns.getSizeBytes()),
                columns.getFailure() == null ? List.of() : json.read(columns.getFailure(), REFUSALS),
                Optional.ofNullable(columns.getFinishedAt()), Optional.ofNullable(columns.getExpiresAt()));
    }

    JSON failure(Export export) {
        return export.failure().isEmpty() ? null : json.write(export.failure());
    }

    static Condition matching(ExportFilter filter, Instant now) {
        var t = EXPORT_TASK;
        var kept = t.STATUS.eq(ExportStatus.COMPLETED.name());
        return filter.kind().<Condition>map(t.KIND::eq).orElseGet(DSL::noCondition)
                .and(filter.status().map(status -> switch (status) {
                    case COMPLETED -> kept.and(t.EXPIRES_AT.ge(now));
                    case EXPIRED -> t.STATUS.eq(status.name()).or(kept.and(t.EXPIRES_AT.lt(now)));
                    case PENDING, RUNNING, FAILED, CANCELLED -> t.STATUS.eq(status.name());
                }).orElseGet(DSL::noCondition));
    }

    static Condition behind(PageRequest page) {
        var t = EXPORT_TASK;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.REQUESTED_AT, t.ID).lt(DSL.select(seen.REQUESTED_AT, seen.ID)
                .from(seen).where(seen.ID.eq(marker)).and(seen.PARTY_ID.eq(t.PARTY_ID)))).orElseGet(DSL::noCondition);
    }
}
