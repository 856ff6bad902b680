package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.BringTemplate;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** A template that a partner had before there was one only. */
record BringBody(String partnerId, TitleBody title, Boolean special, ReceiverBody receiver, String createdOn) {

    Supplier<BringTemplate> command(Input in) {
        var partner = in.field("partner_id", partnerId).required().party();
        var to = TitleBody.read(in, title);
        var goes = Optional.ofNullable(receiver).map(given -> given.receiver(in));
        var day = in.field("created_on", createdOn).required().day();
        return () -> new BringTemplate(partner.orElseThrow(), to.get(), Boolean.TRUE.equals(special),
                goes.map(Supplier::get).orElse(InvoiceReceiver.NONE), day.orElseThrow());
    }
}
