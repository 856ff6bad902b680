package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.ConfirmPeriod;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Confirms a period; on our paths the path names it. */
record ConfirmBody(String period) {

    Supplier<ConfirmPeriod> command(Input in) {
        var which = Wire.period(in.field("period", period).required());
        return () -> new ConfirmPeriod(which.orElseThrow());
    }
}
