package org.partnercenter.rest.bill;

import org.partnercenter.application.bill.CloseCycle;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Which cycle to close. @param cycle {@code yyyy-MM} */
record CloseCycleBody(String cycle) {

    Supplier<CloseCycle> command(Input in) {
        var month = in.field("cycle", cycle).required().month();
        return () -> new CloseCycle(month.orElseThrow());
    }
}
