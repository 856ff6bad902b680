package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;

import java.util.List;
import java.util.Optional;

/** What a period would come to. */
public record Tried(List<Incentive> incentives) {

    /**
     * One incentive.
     *
     * @param bill  as it is now, to compare
     * @param lines those that were given
     */
    public record Incentive(BillKey key, Calculation calculation, Optional<IncentiveBill> bill, List<IncentiveLine> lines) {

        public Incentive {
            lines = List.copyOf(lines);
        }
    }

    public Tried {
        incentives = List.copyOf(incentives);
    }
}
