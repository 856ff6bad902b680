package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.invoice.InvoiceEvent;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceHint;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceReturn;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.IssuedInvoice;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a request stands; of its title and receiver nothing.
 *
 * @param issuer          code of the company of the vendor's, or of the seller
 * @param courierByPartner whether the partner pays the courier (INV-05)
 * @param dueOn           by when the next thing happens
 * @param next            what the caller can do now
 */
public record InvoiceStep(InvoiceRequestId id, PartyId partner, String issuer, TaxRate rate, Money amount, InvoiceRequest.What what, InvoiceForm form,
                          InvoiceTemplateId template, Optional<String> remark, boolean courierByPartner, Instant askedAt, InvoiceStatus status,
                          InvoiceHint hint, Optional<LocalDate> dueOn, boolean withdrawalAsked, Optional<String> reason,
                          Optional<IssuedInvoice> invoice, Optional<InvoiceReturn> back, List<InvoiceEvent> next) {

    public InvoiceStep {
        next = List.copyOf(next);
    }

    static InvoiceStep of(InvoiceRequest of, Caller caller, InvoiceRequest.Moment at) {
        var next = possible(of, caller, at).stream().filter(Possibility::isPossible).map(each -> InvoiceEvent.valueOf(each.event())).toList();
        return new InvoiceStep(of.id(), of.partner(), of.pool().issuer().code(), of.pool().rate(), of.amount(), of.what(), of.wish().form(),
                of.wish().template(), of.wish().remark(), of.isCourierPaidByPartner(), of.askedAt(), of.status(), of.hint(), of.progress().dueOn(),
                of.progress().withdrawalAsked(), of.progress().reason(), of.invoice(), of.back(), next);
    }

    /** A partner's own steps, and the issuer's: the vendor's for its own, a seller's for those made to it. */
    static List<Possibility> possible(InvoiceRequest of, Caller caller, InvoiceRequest.Moment at) {
        boolean own = of.partner().equals(caller.party());
        boolean issues = InvoiceStepping.isIssuer(caller, of);
        return of.possibilities(at).stream().filter(each -> own && InvoiceEvent.valueOf(each.event()).isPartners()
                || issues && InvoiceEvent.valueOf(each.event()).isIssuers()).toList();
    }
}
