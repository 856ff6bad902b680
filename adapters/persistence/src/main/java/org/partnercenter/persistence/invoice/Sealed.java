package org.partnercenter.persistence.invoice;

import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.TitleKind;

import java.util.Optional;

/** What is sealed of a template or a request. The names of its parts are stored, and stay. */
record Sealed(String kind, String title, Optional<String> taxpayerId, Optional<String> bank, Optional<String> bankAccount, Optional<String> address,
              Optional<String> phone, Optional<String> receiver, Optional<String> receiverAddress, Optional<String> receiverPhone,
              Optional<String> receiverMail) {

    static Sealed of(InvoiceTitle title, InvoiceReceiver to) {
        var company = title.company();
        return new Sealed(title.kind().name(), title.text(), company.taxpayerId(), company.bank(), company.bankAccount(), company.address(),
                company.phone(), to.name(), to.address(), to.phone(), to.email());
    }

    InvoiceTitle invoiceTitle() {
        return new InvoiceTitle(TitleKind.valueOf(kind), title, new InvoiceTitle.Company(taxpayerId, bank, bankAccount, address, phone));
    }

    InvoiceReceiver invoiceReceiver() {
        return new InvoiceReceiver(receiver, receiverAddress, receiverPhone, receiverMail);
    }

    @Override
    public String toString() {
        return "Sealed[***]";
    }
}
