package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.util.Comparator;
import java.util.Objects;

/** What may stand on one invoice: consumption of one partner, by one issuer and one tax rate (INV-04, INV-11). */
public record InvoicePool(PartyId partner, Issuer issuer, TaxRate rate) implements Comparable<InvoicePool> {

    private static final Comparator<InvoicePool> ORDER = Comparator.comparing(InvoicePool::partner).thenComparing(InvoicePool::issuer)
            .thenComparing(InvoicePool::rate);

    public InvoicePool {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(rate, "rate");
    }

    /** Holds what can be invoiced: consumption, less what was invoiced, and again what was returned. */
    public LedgerAccount account() {
        return LedgerAccount.of("invoiceable", partner + "/" + issuer.code() + "/" + rate);
    }

    /** Where consumption comes from. */
    LedgerAccount source() {
        return LedgerAccount.of("consumption", partner.value());
    }

    /** What made up for owed invoices (INV-11). */
    LedgerAccount offset() {
        return LedgerAccount.of("invoice-offset", partner + "/" + rate);
    }

    @Override
    public int compareTo(InvoicePool other) {
        return ORDER.compare(this, other);
    }
}
