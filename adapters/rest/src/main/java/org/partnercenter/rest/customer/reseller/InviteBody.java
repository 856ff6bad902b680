package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.InviteResellers;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** Whom a distributor invites. */
record InviteBody(List<String> partyIds) {

    Supplier<InviteResellers> command(Input in) {
        var parties = in.list("party_ids", partyIds).required().atMost(InviteResellers.MAX).distinct().each(Field::party);
        return () -> new InviteResellers(parties.orElseThrow());
    }
}
