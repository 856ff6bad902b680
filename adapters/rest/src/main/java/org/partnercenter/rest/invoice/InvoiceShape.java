package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.InvoiceStep;
import org.partnercenter.application.invoice.InvoicesRequested;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.InvoiceEvent;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceReturn;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.IssuedInvoice;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.invoice.TitleKind;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An invoice request.
 *
 * @param status           where it stands, and what it is called in both languages
 * @param hint             what the partner is told; depends on who issues
 * @param dueOn            day at the site by which the next thing happens
 * @param possible         what the caller can do now
 * @param courierPaidBy    who pays the courier of paper (INV-05)
 */
record InvoiceShape(String invoiceRequestId, String partnerId, String issuer, Optional<String> signingEntity, Optional<String> sellerId, Basis basis,
                    VatType type, InvoiceMedium medium, BigDecimal taxRate, BigDecimal amount, String currency, String invoiceTemplateId,
                    Optional<String> remark, Optional<String> courierPaidBy, Instant appliedAt, InvoiceStatus status, String statusName,
                    BothLanguages statusNames, BothLanguages hint, Optional<String> dueOn, List<InvoiceEvent> possible, boolean withdrawalAsked,
                    Optional<String> reason, Optional<String> replaces, Optional<Invoice> invoice, Optional<Back> invoiceReturn,
                    Optional<Whom> title, Optional<Where> receiver) {

    /** The invoice. @param receivedBySystem whether nobody confirmed it in time (INV-17) */
    record Invoice(String invoiceNo, String issuedOn, Optional<String> courierNo, Optional<Instant> receivedAt, boolean receivedBySystem) {
    }

    /** Its way back. */
    record Back(Instant askedAt, boolean used, Optional<String> courierNo, Optional<String> redLetterConfirmationNo,
                Optional<Instant> redLetterConfirmedAt, Optional<String> redLetterNo) {
    }

    /** The title, masked. */
    record Whom(TitleKind kind, Masked text, Optional<Masked> taxpayerId) {

        static Whom of(InvoiceTitle title) {
            return new Whom(title.kind(), Mask.NAME.of(title.text()), title.company().taxpayerId().map(Mask.ID_NUMBER::of));
        }
    }

    /** The receiver, masked. */
    record Where(Optional<Masked> name, Optional<Masked> address, Optional<Masked> phone, Optional<Masked> email) {

        static Where of(InvoiceReceiver to) {
            return new Where(to.name().map(Mask.NAME::of), to.address().map(Mask.NAME::of), to.phone().map(Mask.PHONE::of),
                    to.email().map(Mask.EMAIL::of));
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<InvoiceShape> invoiceRequests, Optional<String> nextMarker) {
    }

    /** What one submission made. */
    record Requested(List<InvoiceShape> invoiceRequests) {
    }

    static InvoiceShape of(InvoiceStep step, Language language) {
        return of(step, Optional.empty(), language);
    }

    static InvoiceShape of(InvoiceStep step, InvoiceRequest found, Language language) {
        return of(step, Optional.of(found), language);
    }

    static Requested requested(InvoicesRequested asked, Language language) {
        return new Requested(asked.requests().stream().map(each -> of(each, language)).toList());
    }

    static Listing of(Page<InvoiceRequest> page, PageRequest asked, Function<InvoiceRequest, InvoiceStep> step, Language language) {
        return new Listing(Listings.total(page), page.map(each -> of(step.apply(each), each, language)).items(), Listings.nextMarker(page, asked,
                each -> each.id().value()));
    }

    private static InvoiceShape of(InvoiceStep step, Optional<InvoiceRequest> found, Language language) {
        var issuer = Issuer.ofCode(step.issuer());
        var entity = issuer instanceof Issuer.Vendor(var name) ? Optional.of(name) : Optional.<String>empty();
        boolean paper = step.form().isPaper();
        return new InvoiceShape(step.id().value(), step.partner().value(), issuer.isVendor() ? "VENDOR" : "MARKETPLACE_SELLER", entity,
                issuer.sellerId().map(PartyId::value), step.what().basis(), step.form().type(), step.form().medium(), step.rate().percent(),
                step.amount().toMajor(), step.amount().currency().getCurrencyCode(), step.template().value(), step.remark(),
                paper ? Optional.of(step.courierByPartner() ? "PARTNER" : "ISSUER") : Optional.empty(), step.askedAt(), step.status(),
                LifeShapes.name(step.status(), language), BothLanguages.of(step.status()), BothLanguages.of(step.hint()),
                step.dueOn().map(LocalDate::toString), step.next(), step.withdrawalAsked(), step.reason(),
                step.what().replaces().map(InvoiceRequestId::value), step.invoice().map(InvoiceShape::invoice), step.back().map(InvoiceShape::back),
                found.map(each -> Whom.of(each.wish().title())), found.map(each -> Where.of(each.wish().receiver())));
    }

    private static Invoice invoice(IssuedInvoice of) {
        return new Invoice(of.no(), of.on().toString(), of.courierNo(), of.receivedAt(), of.bySystem());
    }

    private static Back back(InvoiceReturn of) {
        return new Back(of.askedAt(), of.used(), of.courierNo(), of.redLetter().map(InvoiceReturn.RedLetter::no),
                of.redLetter().flatMap(InvoiceReturn.RedLetter::confirmedAt), of.creditNo());
    }
}
