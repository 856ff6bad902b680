package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An invoice-information template of a partner: the title, and where invoices go unless a request says otherwise (INV-10).
 *
 * @param special   whether special VAT invoices are made out to it
 * @param createdOn at the site
 */
public record InvoiceTemplate(InvoiceTemplateId id, PartyId partner, InvoiceTitle title, boolean special, InvoiceReceiver receiver,
                              LocalDate createdOn) {

    /** Since then an account has one template. */
    public static final LocalDate ONE_SINCE = LocalDate.of(2020, 8, 1);

    public InvoiceTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(createdOn, "createdOn");
    }

    /** A partner makes it: its only one. @param others that it has */
    public static Decision<InvoiceTemplate> add(InvoiceTemplate wanted, List<InvoiceTemplate> others) {
        return new Refusals().addAll(wanted.title.faults(wanted.special))
                .refuseIf(!others.isEmpty(), InvoiceRefusal.INVOICE_TEMPLATE_EXISTS.refusal("invoice_template_id", others.isEmpty() ? "" : others.get(0).id))
                .orGrant(wanted);
    }

    /** The vendor brings along what a partner had before there was one only; these stay beside each other. */
    public static Decision<InvoiceTemplate> bring(InvoiceTemplate wanted, List<InvoiceTemplate> others) {
        return new Refusals().addAll(wanted.title.faults(wanted.special))
                .refuseIf(!wanted.createdOn.isBefore(ONE_SINCE), InvoiceRefusal.INVOICE_TEMPLATE_TOO_NEW.refusal("created_on", wanted.createdOn)
                        .with("before", ONE_SINCE))
                .refuseIf(wanted.special && others.stream().anyMatch(InvoiceTemplate::special),
                        InvoiceRefusal.INVOICE_TEMPLATE_SPECIAL_EXISTS.refusal())
                .orGrant(wanted);
    }

    /** Changes what it says. @param others that the partner has beside it */
    public Decision<InvoiceTemplate> change(InvoiceTitle to, boolean toSpecial, InvoiceReceiver toReceiver, List<InvoiceTemplate> others) {
        return new Refusals().addAll(to.faults(toSpecial))
                .refuseIf(toSpecial && others.stream().anyMatch(InvoiceTemplate::special), InvoiceRefusal.INVOICE_TEMPLATE_SPECIAL_EXISTS.refusal())
                .orGrant(new InvoiceTemplate(id, partner, to, toSpecial, toReceiver, createdOn));
    }
}
