package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.OffsetByConsumption;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** Makes up for owed invoices. @param taxRate in percent */
record OffsetBody(BigDecimal taxRate) {

    Supplier<OffsetByConsumption> command(Input in) {
        var rate = Wire.rate(in.field("tax_rate", taxRate).required());
        return () -> new OffsetByConsumption(rate.orElseThrow());
    }
}
