package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer consumed and paid at one tax rate, as the vendor's billing tells of it.
 *
 * @param id     the vendor's
 * @param what   what was consumed, and when
 * @param source who invoices it, and at which rate
 * @param bill   what it comes to now
 */
public record Consumed(InvoiceableId id, What what, Source source, Bill bill) {

    /** @param order empty for what is paid per use, and invoiced by its cycle */
    public record What(PartyId customer, YearMonth cycle, Optional<String> order, Instant at) {

        public static final int MAX_ORDER = 64;

        public What {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(cycle, "cycle");
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Who invoices it.
     *
     * @param entity             the vendor's company from whose allocations it was paid (INV-04)
     * @param seller             who sells marketplace goods
     * @param sellerMustWithdraw whether a request for it is withdrawn by its seller only (INV-12)
     */
    public record Source(Goods goods, Optional<String> entity, Optional<PartyId> seller, boolean sellerMustWithdraw, TaxRate rate) {

        public Source {
            Objects.requireNonNull(goods, "goods");
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(seller, "seller");
            Objects.requireNonNull(rate, "rate");
        }

        Issuer issuer() {
            return goods.isInvoicedBySeller() ? new Issuer.Seller(seller.orElseThrow()) : new Issuer.Vendor(entity.orElseThrow());
        }
    }

    /**
     * What it comes to. Later versions replace earlier ones.
     *
     * @param amount tax included, not negative
     * @param unpaid whether something of it is not paid yet (INV-02)
     */
    public record Bill(long version, Money amount, boolean unpaid) {

        public Bill {
            if (amount.minor() < 0) {
                throw new IllegalArgumentException("nothing below zero is invoiced");
            }
        }
    }

    public Consumed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(bill, "bill");
    }

    /** The vendor invoices cloud services and goods it has selected, sellers their other goods (INV-01); one of them is named. */
    List<Refusal> faults() {
        boolean bySeller = source.goods().isInvoicedBySeller();
        return new Refusals()
                .refuseIf(bySeller && source.seller().isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "seller_id"))
                .refuseIf(bySeller && what.order().isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "order_id"))
                .refuseIf(!bySeller && source.entity().isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "signing_entity")).list();
    }
}
