package org.partnercenter.persistence.customer.acquire;

import org.jooq.Condition;
import org.jooq.Row4;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.acquire.CustomerReports;
import org.partnercenter.application.customer.acquire.ReportFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.CustomerReportRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_REPORT;

/** Reports as rows. A partial unique index keeps a customer from having two open ones. */
public final class JooqCustomerReports implements CustomerReports {

    private static final Condition OPEN = CUSTOMER_REPORT.STATUS.in(DSL.inline(ReportStatus.PENDING.name()),
            DSL.inline(ReportStatus.REPORTED.name()));
    private static final int OF_CUSTOMER = 0x41530801;
    private static final int OF_REPORTER = 0x41530802;

    private final Database database;

    public JooqCustomerReports(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, CustomerReport> open(Set<PartyId> customers) {
        var t = CUSTOMER_REPORT;
        var found = new HashMap<PartyId, CustomerReport>();
        for (var chunk : Chunks.of(List.copyOf(customers))) {
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk.stream().map(PartyId::value).toList())).and(OPEN)
                    .forEach(row -> found.put(new PartyId(row.getCustomerId()), report(row)));
        }
        return found;
    }

    /** A customer without a report has no row to wait for, so that it is waited for by its name; those who move a report hold its row only. */
    @Override
    public Map<PartyId, CustomerReport> hold(Set<PartyId> customers) {
        AdvisoryLocks.hold(database.dsl(), OF_CUSTOMER, customers.stream().map(PartyId::value).toList());
        var t = CUSTOMER_REPORT;
        for (var chunk : Chunks.of(List.copyOf(customers))) {
            database.dsl().select(t.ID).from(t).where(t.CUSTOMER_ID.in(chunk.stream().map(PartyId::value).toList())).and(OPEN)
                    .orderBy(t.ID).forUpdate().fetch();
        }
        return open(customers);
    }

    @Override
    public Map<Reporter, Integer> holdCounts(Set<Reporter> reporters, Instant now) {
        AdvisoryLocks.hold(database.dsl(), OF_REPORTER, reporters.stream().map(Reporter::keeper).map(PartyId::value).toList());
        var t = CUSTOMER_REPORT;
        var found = new HashMap<Reporter, Integer>();
        reporters.forEach(reporter -> found.put(reporter, 0));
        database.dsl().select(t.PARTNER_ID, t.RESELLER_ID, count()).from(t).where(OPEN).and(t.VALID_UNTIL.gt(now))
                .and(t.PARTNER_ID.in(reporters.stream().map(reporter -> reporter.partner().value()).toList()))
                .groupBy(t.PARTNER_ID, t.RESELLER_ID)
                .forEach(row -> found.computeIfPresent(new Reporter(new PartyId(row.value1()), Rows.party(row.value2())),
                        (reporter, none) -> row.value3()));
        return found;
    }

    @Override
    public Set<ReportId> add(List<CustomerReport> reports) {
        var t = CUSTOMER_REPORT;
        var stored = new HashSet<ReportId>();
        for (var chunk : Chunks.of(inOrder(reports))) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqCustomerReports::record).toList())
                    .onConflict(t.CUSTOMER_ID).where(OPEN).doNothing()
                    .returning(t.ID).fetch(row -> stored.add(new ReportId(row.getId())));
        }
        return stored;
    }

    @Override
    public Map<ReportId, CustomerReport> lock(Set<ReportId> ids) {
        var t = CUSTOMER_REPORT;
        var found = new HashMap<ReportId, CustomerReport>();
        for (var chunk : Chunks.of(ids.stream().map(ReportId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate()
                    .forEach(row -> found.put(new ReportId(row.getId()), report(row)));
        }
        return found;
    }

    @Override
    public void update(List<CustomerReport> reports) {
        var t = CUSTOMER_REPORT;
        for (var chunk : Chunks.of(inOrder(reports))) {
            var rows = chunk.stream().map(each -> row(each.id().value(), each.status().name(), each.validUntil(),
                    DSL.val(each.closedAt().orElse(null), t.CLOSED_AT).cast(t.CLOSED_AT.getDataType()))).toArray(Row4[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "status", "valid_until", "closed_at");
            database.dsl().update(t).set(t.STATUS, field(DSL.name("v", "status"), String.class))
                    .set(t.VALID_UNTIL, field(DSL.name("v", "valid_until"), t.VALID_UNTIL.getDataType()))
                    .set(t.CLOSED_AT, field(DSL.name("v", "closed_at"), t.CLOSED_AT.getDataType()))
                    .from(v).where(t.ID.eq(field(DSL.name("v", "id"), String.class))).execute();
        }
    }

    @Override
    public boolean anyOver(Instant now) {
        var t = CUSTOMER_REPORT;
        return database.dsl().fetchExists(t, OPEN.and(t.VALID_UNTIL.le(now)));
    }

    @Override
    public List<CustomerReport> lockOver(Instant now, int limit) {
        var t = CUSTOMER_REPORT;
        return database.dsl().selectFrom(t).where(OPEN).and(t.VALID_UNTIL.le(now)).orderBy(t.VALID_UNTIL, t.ID).limit(limit)
                .forUpdate().skipLocked().fetch(JooqCustomerReports::report);
    }

    @Override
    public Page<CustomerReport> list(Scope scope, ReportFilter filter, PageRequest page) {
        var t = CUSTOMER_REPORT;
        var matching = Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.customer().map(customer -> t.CUSTOMER_ID.eq(customer.value())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.REPORTED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqCustomerReports::report)));
    }

    private static Condition behind(PageRequest page) {
        var t = CUSTOMER_REPORT;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> row(t.REPORTED_AT, t.ID).lt(DSL.select(seen.REPORTED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Optional<CustomerReport> find(Scope scope, ReportId id) {
        var t = CUSTOMER_REPORT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetchOptional(JooqCustomerReports::report));
    }

    private static List<CustomerReport> inOrder(Collection<CustomerReport> reports) {
        return reports.stream().sorted(Comparator.comparing(CustomerReport::customer)
                .thenComparing(report -> report.id().value())).toList();
    }

    private static CustomerReportRecord record(CustomerReport report) {
        return new CustomerReportRecord(report.id().value(), report.customer().value(), report.partner().value(),
                Rows.text(report.reseller()), report.status().name(), report.reportedAt(), report.validUntil(),
                report.closedAt().orElse(null));
    }

    private static CustomerReport report(CustomerReportRecord row) {
        return new CustomerReport(new ReportId(row.getId()), new PartyId(row.getCustomerId()), new PartyId(row.getPartnerId()),
                Rows.party(row.getResellerId()), ReportStatus.valueOf(row.getStatus()), row.getReportedAt(), row.getValidUntil(),
                Optional.ofNullable(row.getClosedAt()));
    }
}
