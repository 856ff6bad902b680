package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.DecideCooperations;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** Which invitation or application is decided. */
record DecideOneBody(String cooperationId) {

    Supplier<DecideCooperations> command(Input in) {
        var id = in.field("cooperation_id", cooperationId).required().id();
        return () -> new DecideCooperations(List.of(new CooperationId(id.orElseThrow())));
    }
}
