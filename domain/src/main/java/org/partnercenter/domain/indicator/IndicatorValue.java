package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/**
 * A value of an indicator, as the vendor's own system tells of it.
 *
 * @param measured whose it is; of a reseller, under the distributor it had when the value came
 * @param customer the customer it is about, if any
 * @param version  counts up with every change of it
 */
public record IndicatorValue(ValueKey key, Measured measured, Optional<PartyId> customer, IndicatorNumber number, long version) {

    public IndicatorValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        if (!key.owner().equals(measured.owner())) {
            throw new IllegalArgumentException("a value belongs to the one who is measured");
        }
    }

    /**
     * What comes of delivering it.
     *
     * @param indicator     the indicator, if there is such a one
     * @param customerKnown whether the customer it names exists
     */
    public Decision<Feed> deliver(Optional<IndicatorValue> known, Optional<Indicator> indicator, boolean customerKnown) {
        return new Refusals()
                .addAll(IndicatorLine.faults(key, indicator))
                .refuseIf(indicator.filter(counted -> counted.method() == StatisticalMethod.COUNT && !number.isWhole()).isPresent(),
                        IndicatorRefusal.INDICATOR_COUNT_NOT_WHOLE.refusal("value", number))
                .refuseIf(customer.isPresent() && !customerKnown, IndicatorRefusal.INDICATOR_CUSTOMER_UNKNOWN.refusal())
                .refuseIf(known.filter(present -> present.version == version && !present.says(this)).isPresent(),
                        IndicatorRefusal.INDICATOR_VALUE_VERSION_TAKEN.refusal("value_id", key.id()).with("version", version))
                .orGrant(Indicator.change(known.map(IndicatorValue::version), version));
    }

    private boolean says(IndicatorValue other) {
        return customer.equals(other.customer) && number.equals(other.number);
    }
}
