package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.invoice.InvoiceNumber;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.Invoiceable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoice requests as they are stored; titles and receivers are sealed. */
public interface InvoiceRequests {

    /** A new one, and what it stands for. */
    record Fresh(InvoiceRequest request, List<Invoiceable.Piece> pieces) {

        public Fresh {
            pieces = List.copyOf(pieces);
        }
    }

    void add(List<Fresh> fresh);

    /** Those that exist, locked until the running transaction ends. */
    Map<InvoiceRequestId, InvoiceRequest> lock(Set<InvoiceRequestId> ids);

    /** Which requests were issued with these numbers, returned ones included. */
    Map<InvoiceNumber, InvoiceRequestId> issued(Set<InvoiceNumber> numbers);

    /** What these stand for, or stood for. */
    Map<InvoiceRequestId, List<Invoiceable.Piece>> pieces(Set<InvoiceRequestId> ids);

    void update(Collection<InvoiceRequest> changed);

    /** Without those that were put away; the newest first. A marker is an id. */
    Page<InvoiceRequest> list(Scope scope, InvoiceFilter filter, PageRequest page);

    Optional<InvoiceRequest> find(Scope scope, InvoiceRequestId id);

    /** Mailed, and not confirmed before that day at the site; the oldest first. */
    List<InvoiceRequestId> receiptOver(LocalDate today, int limit);
}
