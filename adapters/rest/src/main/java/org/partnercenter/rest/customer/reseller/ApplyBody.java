package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.ApplyForCooperation;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** To which distributor a reseller-to-be applies. */
record ApplyBody(String partnerId) {

    Supplier<ApplyForCooperation> command(Input in) {
        var distributor = in.field("partner_id", partnerId).required().party();
        return () -> new ApplyForCooperation(distributor.orElseThrow());
    }
}
