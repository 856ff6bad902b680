package org.partnercenter.application.invoice;

import java.util.List;

/** One request for each issuer and tax rate, at least one. */
public record InvoicesRequested(List<InvoiceStep> requests) {

    public InvoicesRequested {
        requests = List.copyOf(requests);
    }
}
