package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What contributes to a value of an indicator (IND-02). It may come before the value does.
 *
 * @param id        within the value; up to 64 characters
 * @param revenueId revenue it is of, if any
 * @param orderNo   number of the order it is of, if any
 * @param amount    zero where it contributes no more: then it is not shown
 * @param version   counts up with every change of it
 */
public record IndicatorLine(ValueKey key, Measured measured, String id, Optional<String> revenueId, Optional<String> orderNo, Amount amount,
                            long version) {

    public IndicatorLine {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(revenueId, "revenueId");
        Objects.requireNonNull(orderNo, "orderNo");
        Objects.requireNonNull(amount, "amount");
        if (!key.owner().equals(measured.owner())) {
            throw new IllegalArgumentException("a line belongs to the one who is measured");
        }
    }

    /** What comes of delivering it. @param indicator the indicator, if there is such a one */
    public Decision<Feed> deliver(Optional<IndicatorLine> known, Optional<Indicator> indicator) {
        return new Refusals()
                .addAll(faults(key, indicator))
                .refuseIf(revenueId.isEmpty() && orderNo.isEmpty(), IndicatorRefusal.INDICATOR_LINE_OF_NOTHING.refusal("field", "revenue_id"))
                .refuseIf(known.filter(present -> present.version == version && !present.says(this)).isPresent(),
                        IndicatorRefusal.INDICATOR_LINE_VERSION_TAKEN.refusal("line_id", id).with("version", version))
                .orGrant(Indicator.change(known.map(IndicatorLine::version), version));
    }

    static List<Refusal> faults(ValueKey key, Optional<Indicator> indicator) {
        return new Refusals()
                .refuseIf(indicator.isEmpty(), IndicatorRefusal.INDICATOR_UNKNOWN.refusal("indicator", key.indicator()))
                .refuseIf(indicator.filter(counted -> counted.period() != key.period().length()).isPresent(),
                        IndicatorRefusal.INDICATOR_OF_OTHER_PERIOD.refusal("indicator", key.indicator()).with("period", key.period()))
                .list();
    }

    private boolean says(IndicatorLine other) {
        return revenueId.equals(other.revenueId) && orderNo.equals(other.orderNo) && amount.equals(other.amount);
    }
}
