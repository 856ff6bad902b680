package org.partnercenter.persistence.export;

import com.fasterxml.jackson.core.type.TypeReference;
import org.partnercenter.application.export.ExportOwner;
import org.partnercenter.application.export.delivery.Delivery;
import org.partnercenter.application.export.delivery.DeliveryRun;
import org.partnercenter.domain.export.DeliveryBasis;
import org.partnercenter.domain.export.DeliveryCycle;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.export.DeliveryStatus;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.RunStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.records.ExportDeliveryRecord;
import org.partnercenter.persistence.db.tables.records.ExportDeliveryRunRecord;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Regular deliveries and their runs as rows of their tables. */
final class DeliveryRecords {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> FILTERS = new TypeReference<>() {
    };

    private final JsonCodec json;
    private final ZoneId zone;

    DeliveryRecords(JsonCodec json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    ExportDeliveryRecord record(Delivery delivery) {
        var columns = new ExportDeliveryRecord();
        var owner = delivery.owner();
        var terms = delivery.terms();
        var viewers = Rows.of(ExportRecords.viewers(owner));
        columns.setId(delivery.id().value());
        columns.setPartyId(owner.party().value());
        columns.setPartyKind(owner.kind().name());
        columns.setDistributorId(Rows.text(owner.distributor()));
        columns.setOperator(owner.operator().orElse(null));
        columns.setPartnerId(viewers.partner());
        columns.setResellerId(viewers.reseller());
        columns.setKind(terms.kind());
        columns.setFormat(terms.format().name());
        columns.setLanguage(terms.language().name());
        columns.setCycle(terms.schedule().cycle().name());
        columns.setBasis(terms.schedule().basis().name());
        columns.setFilters(terms.filters().isEmpty() ? null : json.write(terms.filters()));
        columns.setStatus(delivery.status().name());
        columns.setSince(delivery.since());
        columns.setNextDue(delivery.nextDue());
        columns.setDueAt(DeliverySchedule.dueAt(delivery.nextDue(), zone));
        columns.setOffAt(delivery.off().orElse(null));
        return columns;
    }

    Delivery delivery(ExportDeliveryRecord columns) {
        return new Delivery(new DeliveryId(columns.getId()), new ExportOwner(new PartyId(columns.getPartyId()),
                PartyKind.valueOf(columns.getPartyKind()), Rows.party(columns.getDistributorId()), Optional.ofNullable(columns.getOperator())),
                new Delivery.Terms(columns.getKind(), ExportFormat.valueOf(columns.getFormat()), Language.valueOf(columns.getLanguage()),
                        new DeliverySchedule(DeliveryCycle.valueOf(columns.getCycle()), DeliveryBasis.valueOf(columns.getBasis())),
                        columns.getFilters() == null ? Map.of() : json.read(columns.getFilters(), FILTERS)),
                DeliveryStatus.valueOf(columns.getStatus()), columns.getSince(), columns.getNextDue(), Optional.ofNullable(columns.getOffAt()));
    }

    ExportDeliveryRunRecord record(DeliveryRun run) {
        var columns = new ExportDeliveryRunRecord();
        columns.setDeliveryId(run.delivery().value());
        columns.setDue(run.due());
        columns.setStatus(run.status().name());
        columns.setExportId(run.export().value());
        columns.setAttempts(run.attempts());
        columns.setFailure(run.failure().isEmpty() ? null : json.write(run.failure()));
        columns.setNextTry(run.nextTry());
        columns.setFile(run.handed().map(DeliveryRun.Handed::file).orElse(null));
        columns.setRows(run.handed().map(DeliveryRun.Handed::rows).orElse(null));
        columns.setSizeBytes(run.handed().map(DeliveryRun.Handed::size).orElse(null));
        columns.setFinishedAt(run.finished().orElse(null));
        return columns;
    }

    DeliveryRun run(ExportDeliveryRunRecord columns) {
        return new DeliveryRun(new DeliveryId(columns.getDeliveryId()), columns.getDue(), RunStatus.valueOf(columns.getStatus()),
                new ExportId(columns.getExportId()), columns.getAttempts(),
                columns.getFailure() == null ? List.of() : json.read(columns.getFailure(), REFUSALS), columns.getNextTry(),
                Optional.ofNullable(columns.getFile()).map(file -> new DeliveryRun.Handed(file, columns.getRows(), columns.getSizeBytes())),
                Optional.ofNullable(columns.getFinishedAt()));
    }
}
