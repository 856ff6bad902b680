package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.VatType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Type and medium of an invoice. Six combinations there are (INV-09). */
public record InvoiceForm(VatType type, InvoiceMedium medium) implements Comparable<InvoiceForm> {

    /** The vendor's company whose invoices are digital only (INV-08). */
    public static final String CLOUD_COMPUTING = "CLOUD_COMPUTING";
    /** The day from which they are: the end of November 2024. */
    public static final LocalDate DIGITAL_SINCE = LocalDate.of(2024, 11, 30);
    /** Below this the partner pays the courier of paper (INV-05). */
    public static final Money COURIER_FREE = Money.of("100", "CNY");

    private static final Comparator<InvoiceForm> ORDER = Comparator.comparing(InvoiceForm::type).thenComparing(InvoiceForm::medium);

    public InvoiceForm {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(medium, "medium");
    }

    public boolean isPaper() {
        return medium == InvoiceMedium.PAPER;
    }

    /** What the vendor issues for one of its companies on that day (INV-08). @param on at the site */
    public boolean isIssuedBy(Issuer.Vendor vendor, LocalDate on) {
        if (vendor.entity().equals(CLOUD_COMPUTING) && !on.isBefore(DIGITAL_SINCE)) {
            return medium == InvoiceMedium.DIGITAL;
        }
        return switch (type) {
            case VAT_SPECIAL -> medium == InvoiceMedium.PAPER;
            case VAT_ORDINARY -> medium != InvoiceMedium.DIGITAL;
        };
    }

    /** Whether the partner pays the courier that brings it (INV-05). */
    public boolean isCourierPaidByPartner(Money amount) {
        return isPaper() && amount.isLessThan(COURIER_FREE);
    }

    /** Why it is not issued so (INV-07 to INV-09). @param offered what the seller issues, if a seller does */
    List<Refusal> against(Issuer issuer, InvoiceTitle title, Set<InvoiceForm> offered, LocalDate today) {
        var refusals = new Refusals().refuseIf(type == VatType.VAT_SPECIAL && title.kind() != TitleKind.ENTERPRISE,
                InvoiceRefusal.INVOICE_TITLE_NOT_ENTERPRISE.refusal());
        if (issuer instanceof Issuer.Vendor vendor) {
            refusals.refuseIf(!isIssuedBy(vendor, today), InvoiceRefusal.INVOICE_FORM_NOT_OF_ENTITY
                    .refusal("signing_entity", vendor.entity()).with("form", this));
        }
        issuer.sellerId().ifPresent(seller -> refusals.refuseIf(!offered.contains(this), InvoiceRefusal.INVOICE_FORM_NOT_OF_SELLER
                .refusal("seller_id", seller).with("form", this).with("offered", offered.stream().sorted()
                        .map(InvoiceForm::toString).collect(Collectors.joining(", ")))));
        return refusals.list();
    }

    @Override
    public int compareTo(InvoiceForm other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + "/" + medium;
    }
}
