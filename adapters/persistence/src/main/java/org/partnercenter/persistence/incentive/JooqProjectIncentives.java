package org.partnercenter.persistence.incentive;

import org.jooq.Select;
import org.jooq.SelectForUpdateStep;
import org.partnercenter.application.incentive.project.ProjectIncentives;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.ProjectIncentiveRecord;
import org.partnercenter.persistence.db.tables.records.ProjectRefundRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import static org.partnercenter.persistence.db.Tables.PROJECT_INCENTIVE;
import static org.partnercenter.persistence.db.Tables.PROJECT_REFUND;

/** The incentives of projects as rows, and their refunds. */
public final class JooqProjectIncentives implements ProjectIncentives {

    private final Database database;

    public JooqProjectIncentives(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, ProjectIncentive> lock(Set<String> projects) {
        return read(projects, SelectForUpdateStep::forUpdate);
    }

    @Override
    public Map<String, ProjectIncentive> find(Set<String> projects) {
        return read(projects, rows -> rows);
    }

    private Map<String, ProjectIncentive> read(Set<String> projects,
                                               Function<SelectForUpdateStep<ProjectIncentiveRecord>, Select<ProjectIncentiveRecord>> how) {
        var t = PROJECT_INCENTIVE;
        var found = new HashMap<String, ProjectIncentive>();
        for (var chunk : Chunks.of(projects.stream().sorted().toList())) {
            var rows = how.apply(database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID)).fetch();
            var refunds = database.dsl().selectFrom(PROJECT_REFUND).where(PROJECT_REFUND.PROJECT_ID.in(rows.getValues(t.ID)))
                    .orderBy(PROJECT_REFUND.SEQ).fetchGroups(PROJECT_REFUND.PROJECT_ID);
            rows.forEach(row -> found.put(row.getId(), project(row, refunds.containsKey(row.getId()) ? refunds.get(row.getId()) : List.of())));
        }
        return found;
    }

    private static ProjectIncentive project(ProjectIncentiveRecord row, List<ProjectRefundRecord> refunds) {
        var currency = Currency.getInstance(row.getCurrency());
        return new ProjectIncentive(row.getId(), new PartyId(row.getPartnerId()), AssociationType.ofCode(row.getAssociationType()).orElseThrow(),
                Money.ofMinor(row.getValue(), currency), row.getCycleEnd(), row.getCash(), new IncentiveBillId(row.getBillId()), refunds.stream()
                .map(each -> new Refund(each.getRefundId(), each.getRefundedOn(), Money.ofMinor(each.getAmount(), currency))).toList());
    }

    @Override
    public void add(List<ProjectIncentive> projects) {
        for (var chunk : Chunks.of(projects)) {
            database.dsl().insertInto(PROJECT_INCENTIVE).set(chunk.stream().map(each -> new ProjectIncentiveRecord(each.id(), each.partner().value(),
                    each.type().code(), each.value().minor(), each.value().currency().getCurrencyCode(), each.cycleEnd(), each.cash(),
                    each.bill().value())).toList()).execute();
        }
    }

    @Override
    public void refunded(List<ProjectIncentive> projects) {
        var t = PROJECT_REFUND;
        var rows = projects.stream().flatMap(project -> project.refunds().stream().map(refund -> {
            var row = new ProjectRefundRecord();
            row.setProjectId(project.id());
            row.setRefundId(refund.id());
            row.setRefundedOn(refund.day());
            row.setAmount(refund.amount().minor());
            return row;
        })).toList();
        for (var chunk : Chunks.of(rows)) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.PROJECT_ID, t.REFUND_ID).doNothing().execute();
        }
    }

    @Override
    public Map<IncentiveBillId, Boolean> cash(Set<IncentiveBillId> bills) {
        var t = PROJECT_INCENTIVE;
        var found = new HashMap<IncentiveBillId, Boolean>();
        for (var chunk : Chunks.of(bills.stream().map(IncentiveBillId::value).sorted().toList())) {
            database.dsl().select(t.BILL_ID, t.CASH).from(t).where(t.BILL_ID.in(chunk))
                    .forEach(each -> found.put(new IncentiveBillId(each.value1()), each.value2()));
        }
        return found;
    }
}
