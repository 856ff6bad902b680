package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * Reads bills for those who looked after the customers at the time (BIL-03). An account manager sees the customers whose keeper has
 * assigned them to it now, or had when they left (BIL-07).
 */
public interface BillReads {

    /** Sums of one cycle, ordered by customer, service, resource type and bill type. */
    Page<MonthlySum> sums(Scope scope, SumFilter filter, PageRequest page);

    /** Records of one cycle and one customer, the earliest charged first. */
    Page<BilledFee> records(Scope scope, FeeFilter filter, PageRequest page);

    /** The customers something was billed of in the cycle, ordered by id. */
    Page<PartyId> consuming(Scope scope, YearMonth cycle, PageRequest page);

    /** The cycles of which something is not paid yet of what these partners' customers, those of their resellers among them, consumed. */
    Map<PartyId, Set<YearMonth>> unpaid(Set<PartyId> partners);
}
