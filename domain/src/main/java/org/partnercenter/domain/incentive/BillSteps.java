package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people can do with an incentive bill now, and what forbids the rest. */
public final class BillSteps {

    private BillSteps() {
    }

    public static List<Possibility> of(IncentiveBill bill, Instant now) {
        return List.of(step(IncentiveBillEvent.CONFIRM, bill.confirmed(now)),
                step(IncentiveBillEvent.DISPUTE, bill.disputed(now)),
                step(IncentiveBillEvent.RESOLVE, bill.resolved(Optional.empty(), now, now)),
                step(IncentiveBillEvent.REJECT, bill.rejected(Optional.empty(), now, now)),
                step(IncentiveBillEvent.EXPIRE, bill.expired(now)));
    }

    private static Possibility step(IncentiveBillEvent event, Decision<IncentiveBill> decision) {
        return decision.fold(next -> new Possibility(event.name(), next.status().name(), List.of()),
                refusals -> new Possibility(event.name(), "", refusals));
    }
}
