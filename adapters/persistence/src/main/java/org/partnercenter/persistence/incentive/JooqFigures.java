package org.partnercenter.persistence.incentive;

import org.partnercenter.application.incentive.reconcile.Figures;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.persistence.db.tables.records.IncentiveFigureRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_FIGURE;

/** The partners' own figures as rows. */
public final class JooqFigures implements Figures {

    private final Database database;

    public JooqFigures(Database database) {
        this.database = database;
    }

    @Override
    public void put(Map<IncentiveBillId, Told> figures) {
        var t = INCENTIVE_FIGURE;
        var rows = figures.entrySet().stream().flatMap(bill -> bill.getValue().amounts().entrySet().stream().map(line ->
                        new IncentiveFigureRecord(bill.getKey().value(), line.getKey(), bill.getValue().partner().value(), line.getValue().minor(),
                                line.getValue().currency().getCurrencyCode())))
                .sorted(Comparator.comparing(IncentiveFigureRecord::getBillId).thenComparing(IncentiveFigureRecord::getLine)).toList();
        for (var chunk : Chunks.of(rows)) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.BILL_ID, t.LINE).doUpdate().set(t.AMOUNT, excluded(t.AMOUNT))
                    .set(t.CURRENCY, excluded(t.CURRENCY)).execute();
        }
    }

    @Override
    public Map<IncentiveBillId, Map<String, Money>> of(Set<IncentiveBillId> bills) {
        var t = INCENTIVE_FIGURE;
        var found = new HashMap<IncentiveBillId, Map<String, Money>>();
        for (var chunk : Chunks.of(bills.stream().map(IncentiveBillId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.BILL_ID.in(chunk)).forEach(row -> found.computeIfAbsent(new IncentiveBillId(row.getBillId()),
                    none -> new HashMap<>()).put(row.getLine(), new Money(row.getAmount(), Currency.getInstance(row.getCurrency()))));
        }
        return found;
    }
}
