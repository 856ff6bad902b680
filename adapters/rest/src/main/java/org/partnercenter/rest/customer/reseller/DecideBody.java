package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.DecideCooperations;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** Which invitations or applications are decided. */
record DecideBody(List<String> cooperationIds) {

    Supplier<DecideCooperations> command(Input in) {
        var ids = in.list("cooperation_ids", cooperationIds).required().atMost(DecideCooperations.MAX).distinct().each(Field::id);
        return () -> new DecideCooperations(ids.orElseThrow().stream().map(CooperationId::new).toList());
    }
}
