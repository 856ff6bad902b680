package org.partnercenter.persistence.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.RevenueStatementRecord;

import java.time.YearMonth;
import java.util.Optional;

/** Rows of statements as what they mean. */
final class StatementRows {

    private StatementRows() {
    }

    static RevenueStatement statement(RevenueStatementRecord row) {
        return new RevenueStatement(new RevenueStatementId(row.getId()), new PartyId(row.getPartnerId()), YearMonth.parse(row.getMonth()),
                new Money(row.getTotal(), Money.CNY), new Money(row.getEligible(), Money.CNY), row.getLines(),
                Optional.ofNullable(row.getFinalAt()));
    }
}
