package org.partnercenter.rest.invoice;

import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Where an invoice goes. */
record ReceiverBody(String name, String address, String phone, String email) {

    Supplier<InvoiceReceiver> receiver(Input in) {
        var who = in.field("receiver.name", name).text(InvoiceReceiver.MAX_NAME);
        var where = in.field("receiver.address", address).text(InvoiceReceiver.MAX_ADDRESS);
        var number = in.field("receiver.phone", phone).text(InvoiceReceiver.MAX_PHONE);
        var mail = in.field("receiver.email", email).text(InvoiceReceiver.MAX_EMAIL);
        return () -> new InvoiceReceiver(who, where, number, mail);
    }

    @Override
    public String toString() {
        return "ReceiverBody[***]";
    }
}
