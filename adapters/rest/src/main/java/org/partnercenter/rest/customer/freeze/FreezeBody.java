package org.partnercenter.rest.customer.freeze;

import org.partnercenter.application.customer.freeze.FreezeCustomer;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of a freeze. @param frozenStatus 1 the account, 2 account and resources */
record FreezeBody(String customerId, String frozenStatus, String reason, String indirectPartnerId) {

    Supplier<FreezeCustomer> command(Input in) {
        var customer = in.field("customer_id", customerId).required().party();
        var status = in.field("frozen_status", frozenStatus).required().oneOf("1", "2");
        var why = in.field("reason", reason).required().text(CustomerFreeze.MAX_REASON);
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new FreezeCustomer(customer.orElseThrow(),
                status.orElseThrow().equals("1") ? FreezeEvent.FREEZE_ACCOUNT : FreezeEvent.FREEZE_RESOURCES, why.orElseThrow(), reseller);
    }
}
