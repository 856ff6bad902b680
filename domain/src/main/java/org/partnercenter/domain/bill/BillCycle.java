package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/** A month of bills (BIL-06). @param closedAt business time; empty while it is open */
public record BillCycle(YearMonth month, Optional<Instant> closedAt) {

    public BillCycle {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    public static BillCycle open(YearMonth month) {
        return new BillCycle(month, Optional.empty());
    }

    public BillCycleStatus status() {
        return closedAt.isPresent() ? BillCycleStatus.CLOSED : BillCycleStatus.OPEN;
    }

    /** Nothing is billed in it any more. @param current the month it is at the site: only what is over is closed */
    public Decision<BillCycle> close(YearMonth current, Instant now) {
        return new Refusals()
                .refuseIf(!month.isBefore(current), BillRefusal.BILL_CYCLE_NOT_OVER.refusal("cycle", month))
                .refuseIf(!BillCycleTransition.TABLE.allows(status(), BillCycleEvent.CLOSE),
                        BillRefusal.BILL_CYCLE_ALREADY_CLOSED.refusal("cycle", month))
                .orGrant(new BillCycle(month, Optional.of(now)));
    }
}
