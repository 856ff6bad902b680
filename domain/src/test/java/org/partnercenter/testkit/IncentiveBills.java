package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;

import java.time.Duration;

/** Bills of an incentive for October 2026, of 100.00, brought about by the rules themselves. */
public final class IncentiveBills {

    private IncentiveBills() {
    }

    /** In the state, by the shortest way there. */
    public static IncentiveBill in(IncentiveBillStatus status) {
        return switch (status) {
            case ESTIMATED -> IncentiveBill.estimate(new IncentiveBillId("bill"), new BillKey(Sample.PARTNER,
                    ReconciliationPeriod.parse("2026-10").orElseThrow(), "base", AssociationType.RESALE), 1, yuan("100"), 1, NOW);
            case PENDING_CONFIRMATION -> pending(DeadlineEffect.AUTO_CONFIRM);
            case ISSUING -> in(IncentiveBillStatus.PENDING_CONFIRMATION).confirmed(NOW).orThrow();
            case ISSUED -> in(IncentiveBillStatus.ISSUING).paid().orThrow();
            case LAPSED -> in(IncentiveBillStatus.ISSUING).validUntil(NOW).expired(NOW).orThrow();
        };
    }

    /** To be answered within ten days. @param effect what becomes of it if it is not */
    public static IncentiveBill pending(DeadlineEffect effect) {
        return in(IncentiveBillStatus.ESTIMATED).generated(1, yuan("100"), 1,
                new IncentiveBill.Deadline(NOW.plus(Duration.ofDays(10)), effect), NOW).orThrow();
    }
}
