package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

import java.time.LocalDate;
import java.util.Optional;

/** Tells what an issuer did with a request or an invoice. */
public record RecordInvoiceResult(InvoiceRequestId request, Result result) {

    /** What it did. */
    public sealed interface Result {
    }

    /** The review is passed. */
    public record Approved() implements Result {
    }

    public record Rejected(String why) implements Result {
    }

    /** @param on day at the site; none for today @param courierNo of paper */
    public record Issued(String no, Optional<LocalDate> on, Optional<String> courierNo) implements Result {
    }

    public record CancelAccepted() implements Result {
    }

    public record CancelRefused(String why) implements Result {
    }

    /** The confirmation form was entered with the tax bureau. */
    public record RedLetterSent(String no) implements Result {
    }

    /** The buyer accepted it there. */
    public record RedLetterConfirmed() implements Result {
    }

    /** @param creditNo number of the red-letter invoice */
    public record ReturnAccepted(Optional<String> creditNo) implements Result {
    }

    public record ReturnRefused(String why) implements Result {
    }
}
