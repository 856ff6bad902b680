package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Texts;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where partners send their invoices, and what the lists that go with them are made with (PIN-01, PIN-06). */
public record InvoicingOffice(ListPrinter printer, Texts texts, Receiver receiver) {

    /**
     * The vendor's side.
     *
     * @param billTo  the company invoices are made out to, with its tax number
     * @param address where paper goes
     * @param mailbox where electronic invoices go
     */
    public record Receiver(String billTo, String address, String mailbox) {

        public Receiver {
            Objects.requireNonNull(billTo, "billTo");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(mailbox, "mailbox");
        }

        /** For notices. */
        public Map<String, String> facts() {
            return Map.of("bill_to", billTo, "address", address, "mailbox", mailbox);
        }
    }

    public InvoicingOffice {
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(receiver, "receiver");
    }

    /** @param no of the payment */
    public String title(String no, Language language) {
        return say("title", Map.of("no", no), language);
    }

    /** A line of the list, by the end of its key. */
    public String say(String key, Map<String, String> facts, Language language) {
        return texts.say("InvoiceList." + key, facts, language);
    }

    public String invoice(PartnerInvoice invoice, Language language) {
        return say("invoice", Map.of("number", invoice.number(), "issued_on", invoice.issuedOn().toString(),
                "type", texts.name(invoice.type(), language), "tax_rate", invoice.rate().toString(), "amount", text(invoice.amount())), language);
    }

    /** What stands at the end of every list. */
    public List<String> ending(Language language) {
        return List.of(say("bill_to", receiver.facts(), language), say("send", receiver.facts(), language));
    }

    public static String text(Money amount) {
        return amount.toMajor().toPlainString() + " " + amount.currency().getCurrencyCode();
    }
}
