package org.partnercenter.persistence.incentive.bill;

import org.partnercenter.application.incentive.reconcile.BilledLines;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.incentive.reconcile.FigureComparison.Billed;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.coalesce;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_CALCULATION;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_LINE;

/** The lines bills were calculated from, for those who reconcile them. */
public final class JooqBilledLines implements BilledLines {

    private final Database database;

    public JooqBilledLines(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Billed> of(IncentiveBillId bill) {
        var c = INCENTIVE_CALCULATION;
        var l = INCENTIVE_LINE;
        var found = new HashMap<String, Billed>();
        database.dsl().select(coalesce(l.ORDER_ID, l.LINE_ID), l.AMOUNT, l.REASON).from(c).join(l).on(l.CALCULATION_ID.eq(c.ID)).where(c.COUNTS)
                .and(c.BILL_ID.eq(bill.value())).orderBy(l.LINE_ID).forEach(row -> found.merge(row.value1(),
                        new Billed(new Money(row.value2(), Money.CNY), why(row.value3())), Billed::plus));
        return found;
    }

    private static Optional<String> why(String reason) {
        return Optional.of(reason).filter(name -> !LineReason.valueOf(name).isPaying());
    }

    @Override
    public Map<IncentiveBillId, Set<String>> holding(Set<IncentiveBillId> bills, Set<String> orders) {
        var c = INCENTIVE_CALCULATION;
        var l = INCENTIVE_LINE;
        var found = new HashMap<IncentiveBillId, Set<String>>();
        for (var chunk : Chunks.of(bills.stream().map(IncentiveBillId::value).toList())) {
            for (var some : Chunks.of(List.copyOf(orders))) {
                database.dsl().selectDistinct(c.BILL_ID, l.ORDER_ID).from(c).join(l).on(l.CALCULATION_ID.eq(c.ID)).where(c.COUNTS)
                        .and(c.BILL_ID.in(chunk)).and(l.ORDER_ID.in(some)).forEach(row ->
                                found.computeIfAbsent(new IncentiveBillId(row.value1()), none -> new HashSet<>()).add(row.value2()));
            }
        }
        return found;
    }
}
