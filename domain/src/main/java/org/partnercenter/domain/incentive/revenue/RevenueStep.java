package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.Amount;

import java.util.Objects;

/** One step towards a line's revenue. @param before in yuan @param change what the step adds; negative for what it leaves out */
public record RevenueStep(RevenueStepKind kind, Amount before, Amount change) {

    public RevenueStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(change, "change");
    }

    public Amount after() {
        return before.plus(change);
    }
}
