package org.partnercenter.persistence.audit;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.partnercenter.application.audit.AuditFilter;
import org.partnercenter.application.audit.AuditedCommand;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.records.AuditEntryRecord;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries of the audit trail as what they mean, and the filters of their list. */
final class AuditRecords {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
    };

    private final JsonCodec json;

    AuditRecords(JsonCodec json) {
        this.json = json;
    }

    AuditedCommand entry(AuditEntryRecord row) {
        return new AuditedCommand(row.getId(), row.getAt(), row.getRecordedAt(), row.getOperation(),
                new AuditedCommand.Actor(new PartyId(row.getPartyId()), PartyKind.valueOf(row.getPartyKind()),
                        Optional.ofNullable(row.getOperator()), Rows.party(row.getActingPartyId())),
                new AuditedCommand.Way(Channel.valueOf(row.getChannel()), row.getRequestId(),
                        Optional.ofNullable(row.getCredential())),
                new AuditedCommand.About(row.getSubjectType(), row.getSubjectId()),
                read(row.getRefusals(), REFUSALS).orElse(List.of()), read(row.getChanges(), CHANGES).orElse(List.of()),
                read(row.getDetails(), DETAILS).orElse(Map.of()));
    }

    private <T> Optional<T> read(JSON stored, TypeReference<T> type) {
        return Optional.ofNullable(stored).map(given -> json.read(given, type));
    }

    static Condition inScope(Scope scope) {
        var t = AUDIT_ENTRY;
        return Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    static Condition matching(AuditFilter filter) {
        var t = AUDIT_ENTRY;
        return equal(t.OPERATION, filter.operation())
                .and(equal(t.OUTCOME, filter.granted().map(granted -> granted ? "GRANTED" : "REFUSED")))
                .and(equal(t.SUBJECT_TYPE, filter.subjectType()))
                .and(equal(t.SUBJECT_ID, filter.subjectId()))
                .and(by(filter.by()))
                .and(concerning(filter.concerned()))
                .and(filter.begin().<Condition>map(t.AT::gt).orElse(noCondition()))
                .and(filter.end().<Condition>map(t.AT::lt).orElse(noCondition()));
    }

    /** Makes the index over all entries usable, where no other narrows the list down; see its changelog. */
    static Condition amongAll(Scope scope, AuditFilter filter) {
        var concerned = filter.concerned();
        boolean narrow = !(scope instanceof Scope.Everything) || filter.by().party().or(concerned::partner).or(concerned::reseller)
                .or(concerned::customer).isPresent() || filter.by().requestId().isPresent()
                || filter.subjectType().isPresent() && filter.subjectId().isPresent();
        return narrow ? noCondition() : AUDIT_ENTRY.TXID.gt(inline(0L));
    }

    private static Condition by(AuditFilter.By by) {
        var t = AUDIT_ENTRY;
        return equal(t.PARTY_ID, by.party().map(PartyId::value))
                .and(equal(t.OPERATOR, by.operator()))
                .and(equal(t.CHANNEL, by.channel().map(Enum::name)))
                .and(equal(t.REQUEST_ID, by.requestId()));
    }

    private static Condition concerning(AuditFilter.Concerned concerned) {
        var t = AUDIT_ENTRY;
        return equal(t.PARTNER_ID, concerned.partner().map(PartyId::value))
                .and(equal(t.RESELLER_ID, concerned.reseller().map(PartyId::value)))
                .and(equal(t.CUSTOMER_ID, concerned.customer().map(PartyId::value)));
    }

    /** Rows behind the marker; none behind a marker that names nothing. */
    static Condition behind(PageRequest page) {
        var t = AUDIT_ENTRY;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.AT, t.ID).lt(
                select(seen.AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElse(noCondition());
    }

    private static Condition equal(Field<String> column, Optional<String> value) {
        return value.<Condition>map(column::eq).orElse(noCondition());
    }
}
