package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.MoveCustomers;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** The body of a move. @param indirectPartnerId absent or empty: back to the distributor itself */
record MoveCustomersBody(List<String> customerIds, String indirectPartnerId) {

    Supplier<MoveCustomers> command(Input in) {
        var customers = in.list("customer_ids", customerIds).required().atMost(MoveCustomers.MAX).distinct().each(Field::party);
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new MoveCustomers(customers.orElseThrow(), reseller);
    }
}
