package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.bill.StartClosing;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Which period to close. @param period {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy} */
record ClosingBody(String period) {

    Supplier<StartClosing> command(Input in) {
        var read = Wire.period(in.field("period", period).required());
        return () -> new StartClosing(read.orElseThrow(), true);
    }
}
