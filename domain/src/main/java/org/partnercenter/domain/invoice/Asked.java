package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a partner asks to have invoiced.
 *
 * @param cycles    by cycle: which
 * @param orders    by order: which; by customer order none stands for all orders of the customers
 * @param customers by customer: whose
 * @param amount    by amount: how much
 * @param only      what else narrows it down
 */
public record Asked(Basis basis, Set<YearMonth> cycles, Set<String> orders, Set<PartyId> customers, Optional<Money> amount, Only only) {

    public static final int MOST = 500;

    /** Narrows it down to one signing entity, seller or tax rate. */
    public record Only(Optional<String> entity, Optional<PartyId> seller, Optional<TaxRate> rate) {

        public static final Only ANY = new Only(Optional.empty(), Optional.empty(), Optional.empty());

        public Only {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(seller, "seller");
            Objects.requireNonNull(rate, "rate");
        }

        boolean allows(InvoicePool pool) {
            boolean byVendor = pool.issuer() instanceof Issuer.Vendor vendor && entity.map(vendor.entity()::equals).orElse(seller.isEmpty());
            boolean bySeller = pool.issuer() instanceof Issuer.Seller other && seller.map(other.seller()::equals).orElse(entity.isEmpty());
            return (byVendor || bySeller) && rate.map(pool.rate()::equals).orElse(true);
        }
    }

    public Asked {
        Objects.requireNonNull(basis, "basis");
        cycles = Set.copyOf(cycles);
        orders = Set.copyOf(orders);
        customers = Set.copyOf(customers);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(only, "only");
    }

    /** What the basis needs, and does not know (INV-01); sellers invoice whole orders (INV-17). */
    List<Refusal> faults() {
        return new Refusals()
                .refuseIf(basis.isOfCycles() && cycles.isEmpty(), missing("cycles"))
                .refuseIf(!basis.isOfCycles() && !cycles.isEmpty(), unknown("cycles"))
                .refuseIf(basis == Basis.BY_ORDER && orders.isEmpty(), missing("order_ids"))
                .refuseIf(!basis.isOfOrders() && !orders.isEmpty(), unknown("order_ids"))
                .refuseIf(basis.isOfCustomers() && customers.isEmpty(), missing("customer_ids"))
                .refuseIf(!basis.isOfCustomers() && !customers.isEmpty(), unknown("customer_ids"))
                .refuseIf(basis == Basis.BY_AMOUNT && amount.isEmpty(), missing("amount"))
                .refuseIf(basis != Basis.BY_AMOUNT && amount.isPresent(), unknown("amount"))
                .refuseIf(!basis.isOfOrders() && only.seller().isPresent(), InvoiceRefusal.INVOICE_WHOLE_ORDER.refusal("basis", basis)).list();
    }

    private static Refusal missing(String field) {
        return CommonRefusal.FIELD_MISSING.refusal("field", field);
    }

    private Refusal unknown(String field) {
        return CommonRefusal.FIELD_INVALID.refusal("field", field);
    }

    /** Whether it is about that at all; sellers invoice by orders only (INV-17). */
    public boolean isAbout(Invoiceable each) {
        var what = each.told().what();
        return only.allows(each.pool()) && (basis.isOfOrders() || each.pool().issuer().isVendor()) && switch (basis) {
            case BY_CYCLE -> cycles.contains(what.cycle());
            case BY_ORDER -> what.order().filter(orders::contains).isPresent();
            case BY_AMOUNT -> true;
            case BY_CUSTOMER_CYCLE -> cycles.contains(what.cycle()) && customers.contains(what.customer());
            case BY_CUSTOMER_ORDER -> customers.contains(what.customer())
                    && what.order().filter(order -> orders.isEmpty() || orders.contains(order)).isPresent();
        };
    }
}
