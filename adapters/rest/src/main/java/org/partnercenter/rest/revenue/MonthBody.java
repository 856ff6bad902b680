package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.FinalizeMonth;
import org.partnercenter.application.incentive.revenue.FormRevenue;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names a month, {@code yyyy-MM}; on our paths the path does. */
record MonthBody(String month) {

    Supplier<FormRevenue> form(Input in) {
        var of = in.field("month", month).required().month();
        return () -> new FormRevenue(of.orElseThrow());
    }

    Supplier<FinalizeMonth> finalize(Input in) {
        var of = in.field("month", month).required().month();
        return () -> new FinalizeMonth(of.orElseThrow());
    }
}
