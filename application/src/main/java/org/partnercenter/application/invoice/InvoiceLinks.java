package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.kernel.Decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** Links to documents: whoever has one may read, for a while. Nobody else can make one. */
final class InvoiceLinks {

    static final Duration LIFE = Duration.ofMinutes(30);

    private static final String PURPOSE = "invoice-document";

    private final InvoicePorts ports;

    InvoiceLinks(InvoicePorts ports) {
        this.ports = ports;
    }

    /** Whether there is an invoice to be read. */
    static boolean isThere(InvoiceRequest request) {
        return request.invoice().isPresent();
    }

    static <T> Decision<T> notThere(InvoiceRequest request) {
        return Decision.refused(InvoiceRefusal.INVOICE_STATE.refusal("invoice_request_id", request.id()).with("status", request.status())
                .with("event", "DOWNLOAD"));
    }

    InvoiceLink make(InvoiceRequestId id) {
        var until = Instant.ofEpochSecond(ports.times().clocks().real().plus(LIFE).getEpochSecond());
        return new InvoiceLink(id, until, signature(id, until));
    }

    boolean holds(InvoiceLink link) {
        return !ports.times().clocks().real().isAfter(link.until()) && MessageDigest.isEqual(signature(link.request(), link.until())
                .getBytes(StandardCharsets.US_ASCII), link.signature().getBytes(StandardCharsets.UTF_8));
    }

    private String signature(InvoiceRequestId id, Instant until) {
        return ports.papers().hash().of(PURPOSE, Secret.of(until.getEpochSecond() + "/" + id));
    }
}
