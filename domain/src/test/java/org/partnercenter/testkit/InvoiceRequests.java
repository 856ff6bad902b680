package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.Choice;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.InvoicePool;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.InvoiceWish;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.invoice.TitleKind;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Requests for an ordinary invoice on paper, of 200.00 at 6 %, brought about by the rules themselves. */
public final class InvoiceRequests {

    private static final InvoiceRequest.Moment THEN = at(FixedClock.at(Sample.NOW.toString()));

    private InvoiceRequests() {
    }

    /** When something happens, at the site and with {@link Weekdays}. */
    public static InvoiceRequest.Moment at(FixedClock clock) {
        return new InvoiceRequest.Moment(clock.instant(), clock.getZone(), new Weekdays());
    }

    /** In the state, by the shortest way there; of a seller where the vendor does not lead there. */
    public static InvoiceRequest in(InvoiceStatus status) {
        return switch (status) {
            case PENDING_REVIEW -> submitted(new Issuer.Vendor("VENDOR"));
            case ISSUING -> in(InvoiceStatus.PENDING_REVIEW).approve(THEN).orThrow();
            case CANCELLING -> in(InvoiceStatus.ISSUING).cancel(THEN).orThrow();
            case ISSUING_CANCEL_FAILED -> in(InvoiceStatus.CANCELLING).refuseCancel("It is printed.", THEN).orThrow();
            case CANCELLED -> in(InvoiceStatus.PENDING_REVIEW).cancel(THEN).orThrow();
            case REJECTED -> in(InvoiceStatus.PENDING_REVIEW).reject("The title is wrong.", THEN).orThrow();
            case DRAFT -> submitted(new Issuer.Seller(Sample.RESELLER)).reject("The title is wrong.", THEN).orThrow();
            case AWAITING_RECEIPT -> in(InvoiceStatus.ISSUING).issue("no-1", LocalDate.of(2026, 11, 27), Optional.of("courier-1"), Optional.empty(), THEN).orThrow();
            case ISSUED -> in(InvoiceStatus.AWAITING_RECEIPT).confirm(THEN).orThrow();
            case RETURNING -> in(InvoiceStatus.ISSUED).requestReturn(false, Optional.of("courier-2"), THEN).orThrow();
            case RETURN_REJECTED -> in(InvoiceStatus.RETURNING).refuseReturn("It never came.", THEN).orThrow();
            case RETURNED -> in(InvoiceStatus.RETURNING).acceptReturn(Optional.empty(), THEN).orThrow();
            case DELETED -> in(InvoiceStatus.REJECTED).delete(THEN).orThrow();
        };
    }

    private static InvoiceRequest submitted(Issuer issuer) {
        var pool = new InvoicePool(Sample.PARTNER, issuer, new TaxRate(BigDecimal.valueOf(6)));
        return InvoiceRequest.submit(new InvoiceRequestId("request"), new Choice.Share(pool, false,
                List.of(new Invoiceable.Piece(new InvoiceableId("consumption"), yuan("200")))), Basis.BY_ORDER, Optional.empty(), wish(), THEN);
    }

    private static InvoiceWish wish() {
        var title = new InvoiceTitle(TitleKind.ENTERPRISE, "Partner Ltd", new InvoiceTitle.Company(Optional.of("91440300X"), Optional.of("Bank"),
                Optional.of("622200"), Optional.of("Road 1"), Optional.of("075500")));
        var receiver = new InvoiceReceiver(Optional.of("Receiver"), Optional.of("Road 1"), Optional.of("13800000000"), Optional.empty());
        return InvoiceWish.of(new InvoiceForm(VatType.VAT_ORDINARY, InvoiceMedium.PAPER), new InvoiceTemplate(new InvoiceTemplateId("template"),
                Sample.PARTNER, title, false, receiver, LocalDate.of(2026, 11, 27)), Optional.empty(), Optional.empty()).orThrow();
    }
}
