package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.ChangeRights;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The body of a command that grants rights or takes them back. */
record RightsBody(String indirectPartnerId, List<String> rights) {

    Supplier<ChangeRights> command(Input in) {
        var reseller = in.field("indirect_partner_id", indirectPartnerId).required().party();
        var named = in.list("rights", rights).required().atMost(ResellerRight.values().length).distinct()
                .each(field -> field.code(ResellerRight::ofCode));
        return () -> new ChangeRights(reseller.orElseThrow(), Set.copyOf(named.orElseThrow()));
    }
}
