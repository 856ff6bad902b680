package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;
import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.JSON;
import org.partnercenter.application.coupon.TimelineEntry;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.LedgerTransfer;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Timelines: the movements of the ledger and, where nothing moved, the entries of the audit trail. */
final class CouponTimeline {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };

    private final Database database;
    private final JsonCodec json;

    CouponTimeline(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    List<TimelineEntry> of(Scope scope, String subjectType, String subjectId, Condition ofSubject, int limit) {
        var a = AUDIT_ENTRY;
        var t = LEDGER_TRANSFER;
        var who = coalesce(a.OPERATOR, a.PARTY_ID);
        var movements = database.dsl()
                .select(t.OCCURRED_AT.as("at"), t.ID.as("id"), t.KIND.as("what"), who.as("who"), inline("GRANTED").as("outcome"),
                        t.AMOUNT_MINOR.as("amount"), t.CURRENCY.as("currency"), inline((JSON) null, a.REFUSALS).as("refusals"),
                        t.REMARK.as("remark"))
                .from(t).join(a).on(a.ID.eq(t.COMMAND_ID)).where(ofSubject);
        var l = LEDGER_TRANSFER.as("l");
        var others = database.dsl()
                .select(a.AT, a.ID, a.OPERATION, who, a.OUTCOME, inline((Long) null, t.AMOUNT_MINOR),
                        inline((String) null, t.CURRENCY), a.REFUSALS, inline((String) null, t.REMARK))
                .from(a).where(a.SUBJECT_TYPE.eq(subjectType)).and(a.SUBJECT_ID.eq(subjectId))
                .and(Rows.naming(scope, a.PARTNER_ID, a.RESELLER_ID, a.CUSTOMER_ID))
                .andNotExists(database.dsl().selectOne().from(l).where(l.COMMAND_ID.eq(a.ID)).and(ofSubject(l, subjectType, subjectId)));
        var all = movements.unionAll(others).asTable("happened");
        return database.dsl().selectFrom(all).orderBy(all.field("at"), all.field("id")).limit(limit)
                .fetch(row -> new TimelineEntry(row.get("at", a.AT.getType()), row.get("what", String.class),
                        row.get("who", String.class), row.get("outcome", String.class),
                        Optional.ofNullable(row.get("amount", Long.class)).map(minor -> Money.ofMinor(minor,
                                Currency.getInstance(row.get("currency", String.class)))),
                        refusals(row.get("refusals", JSON.class)), Optional.ofNullable(row.get("remark", String.class))));
    }

    private static Condition ofSubject(LedgerTransfer l, String type, String id) {
        return "coupon".equals(type) ? l.COUPON_ID.eq(id) : l.QUOTA_ID.eq(id).or(l.PARENT_QUOTA_ID.eq(id));
    }

    private List<Refusal> refusals(JSON stored) {
        return stored == null ? List.of() : json.read(stored, REFUSALS);
    }
}
