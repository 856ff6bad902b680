package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The calculations of bills and their lines, as they are stored. Of a bill the latest counts. */
public interface Calculations {

    /** Lines of calculations, which may be put before or after them. However many: a statement for thousands of them. */
    void add(List<CalculatedLine> lines);

    /** Each becomes the one that counts for its bill; the one before it is kept until it is forgotten. */
    void put(Collection<BillCalculation> calculations);

    /** The one that counts. */
    Map<IncentiveBillId, BillCalculation> of(Set<IncentiveBillId> bills);

    /**
     * The rates with which lines were paid by formal bills of the incentive, whose lines are missing where no such bill has them. What
     * was in a bill that lapsed was paid with nothing (INC-10).
     */
    Map<RevenueLineId, Rate> paid(PartyId partner, String incentive, AssociationType type, Set<RevenueLineId> lines);

    /** The lines of one calculation by id, which is the marker. */
    Page<IncentiveLine> lines(Scope scope, CalculationId calculation, LineFilter filter, PageRequest page);

    /** Forgets lines of calculations that count no more, and then these. @return how many rows went */
    int forget(int limit);
}
