package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.invoice.InvoiceableFed;
import org.partnercenter.application.invoice.Invoiceables;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.invoice.Goods;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Something that can be invoiced. @param openAmount what no request stands for @param taxRate in percent */
record InvoiceableShape(String invoiceableId, long version, String partnerId, String customerId, String billCycle, Optional<String> orderId,
                        Instant consumedAt, Goods goods, Optional<String> signingEntity, Optional<String> sellerId, boolean sellerMustWithdraw,
                        BigDecimal taxRate, BigDecimal amount, BigDecimal openAmount, boolean unpaid) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<InvoiceableShape> invoiceables, Optional<String> nextMarker) {
    }

    /** What became of a delivery. @param change added, changed, or passed_over: a later version is known */
    record Fed(String invoiceableId, String partnerId, String change, BigDecimal amount, BigDecimal openAmount) {
    }

    /** What can be invoiced by one issuer at one rate. */
    record Balance(String issuer, Optional<String> signingEntity, Optional<String> sellerId, BigDecimal taxRate, BigDecimal consumedAmount,
                   BigDecimal invoicedAmount, BigDecimal openAmount) {
    }

    /** What is owed in invoices at one rate. */
    record Owed(BigDecimal taxRate, BigDecimal amount) {
    }

    /** All a partner can have invoiced, and what stands in the way. @param cyclesInArrears what cannot be invoiced until it is paid (INV-02) */
    record Overview(List<Balance> balances, List<String> cyclesInArrears, List<Owed> owedInvoices) {
    }

    static InvoiceableShape of(Invoiceable each) {
        var what = each.told().what();
        var source = each.told().source();
        var bill = each.told().bill();
        return new InvoiceableShape(each.id().value(), bill.version(), each.partner().value(), what.customer().value(), what.cycle().toString(),
                what.order(), what.at(), source.goods(), source.entity(), source.seller().map(PartyId::value), source.sellerMustWithdraw(),
                source.rate().percent(), bill.amount().toMajor(), each.open().toMajor(), bill.unpaid());
    }

    static Listing of(Page<Invoiceable> page, PageRequest asked) {
        return new Listing(Listings.total(page), page.map(InvoiceableShape::of).items(), Listings.nextMarker(page, asked, each -> each.id().value()));
    }

    static Fed of(InvoiceableFed fed) {
        return new Fed(fed.id().value(), fed.partner().value(), fed.feeding().name().toLowerCase(Locale.ROOT), fed.amount().toMajor(),
                fed.open().toMajor());
    }

    static Overview of(BrowseInvoices.Overview seen) {
        return new Overview(seen.balances().stream().map(InvoiceableShape::balance).toList(), seen.unpaid().stream().map(YearMonth::toString).toList(),
                new TreeMap<>(seen.owed()).entrySet().stream().map(each -> new Owed(each.getKey().percent(), each.getValue().toMajor())).toList());
    }

    private static Balance balance(Invoiceables.Balance of) {
        var issuer = of.pool().issuer();
        var entity = issuer instanceof Issuer.Vendor(var name) ? Optional.of(name) : Optional.<String>empty();
        return new Balance(issuer.isVendor() ? "VENDOR" : "MARKETPLACE_SELLER", entity, issuer.sellerId().map(PartyId::value),
                of.pool().rate().percent(), of.consumed().toMajor(), of.consumed().minus(of.open()).toMajor(), of.open().toMajor());
    }
}
