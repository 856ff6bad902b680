package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Field;

import java.util.Arrays;
import java.util.Optional;

/** Values of reconciliation on the wire. */
final class Wire {

    static final Money LARGEST_AMOUNT = Money.of("1000000000000", "CNY");

    private Wire() {
    }

    /** {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy} */
    static Optional<ReconciliationPeriod> period(Field field) {
        return field.code(ReconciliationPeriod::parse);
    }

    static Optional<DisputeStatus> status(Field field) {
        return field.code(text -> Arrays.stream(DisputeStatus.values()).filter(status -> status.name().equals(text)).findFirst());
    }

    static Optional<FreezeReason> reason(Field field) {
        return field.code(text -> Arrays.stream(FreezeReason.values()).filter(reason -> reason.name().equals(text)).findFirst());
    }
}
