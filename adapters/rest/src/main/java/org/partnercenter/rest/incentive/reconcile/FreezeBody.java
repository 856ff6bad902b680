package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.RecordFreeze;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** What is not paid. @param since,settledOn days at the site */
record FreezeBody(String partnerId, String reason, String cycle, String orderId, String since, String settledOn) {

    Supplier<RecordFreeze> command(Input in) {
        var partner = in.field("partner_id", partnerId).required().party();
        var why = Wire.reason(in.field("reason", reason).required());
        var month = in.field("cycle", cycle).month();
        var order = in.field("order_id", orderId).id();
        var first = in.field("since", since).required().day();
        var last = in.field("settled_on", settledOn).day();
        var freeze = partner.flatMap(party -> why.flatMap(known -> first.map(day -> Freeze.of(party, known, month, order, day, last))));
        if (in.refusals().isEmpty()) {
            freeze.ifPresent(decision -> in.refuseAll(decision.refusals()));
        }
        return () -> new RecordFreeze(freeze.orElseThrow().orThrow());
    }
}
