package org.partnercenter.rest.customer.freeze;

import org.partnercenter.application.customer.freeze.FreezeCustomer;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of an unfreeze. @param resourcesOnly true: the account stays frozen */
record UnfreezeBody(String customerId, Boolean resourcesOnly, String reason, String indirectPartnerId) {

    Supplier<FreezeCustomer> command(Input in) {
        var customer = in.field("customer_id", customerId).required().party();
        var why = in.field("reason", reason).required().text(CustomerFreeze.MAX_REASON);
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new FreezeCustomer(customer.orElseThrow(), Boolean.TRUE.equals(resourcesOnly) ? FreezeEvent.UNFREEZE_RESOURCES
                : FreezeEvent.UNFREEZE, why.orElseThrow(), reseller);
    }
}
