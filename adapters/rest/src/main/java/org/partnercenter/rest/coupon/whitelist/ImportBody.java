package org.partnercenter.rest.coupon.whitelist;

import org.partnercenter.application.coupon.whitelist.ImportWhiteList;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** A whole new version of a white list; on our own paths the path says whose. */
record ImportBody(String partnerId, List<String> customerIds) {

    /** The command, for when nothing was at fault. */
    Supplier<ImportWhiteList> command(Input in) {
        var partner = in.field("partner_id", partnerId).party();
        var customers = in.list("customer_ids", customerIds).required().each(Field::party);
        return () -> new ImportWhiteList(partner, customers.orElseThrow());
    }
}
