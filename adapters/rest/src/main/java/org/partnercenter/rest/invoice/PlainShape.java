package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.InvoiceRevealed;
import org.partnercenter.application.invoice.TemplateRevealed;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.TitleKind;

import java.util.Optional;

/** A title and a receiver, plain. */
record PlainShape(String id, Title title, Receiver receiver) {

    /** The title. */
    record Title(TitleKind kind, String text, Optional<String> taxpayerId, Optional<String> bank, Optional<String> bankAccount,
                 Optional<String> address, Optional<String> phone) {
    }

    /** The receiver. */
    record Receiver(Optional<String> name, Optional<String> address, Optional<String> phone, Optional<String> email) {
    }

    static PlainShape of(InvoiceRevealed revealed) {
        return of(revealed.id().value(), revealed.title(), revealed.receiver());
    }

    static PlainShape of(TemplateRevealed revealed) {
        return of(revealed.id().value(), revealed.title(), revealed.receiver());
    }

    private static PlainShape of(String id, InvoiceTitle title, InvoiceReceiver to) {
        var company = title.company();
        return new PlainShape(id, new Title(title.kind(), title.text(), company.taxpayerId(), company.bank(), company.bankAccount(),
                company.address(), company.phone()), new Receiver(to.name(), to.address(), to.phone(), to.email()));
    }

    @Override
    public String toString() {
        return "PlainShape[" + id + "]";
    }
}
