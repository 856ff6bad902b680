package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a customer of a partner consumed, as revenue is formed of it (INC-01).
 *
 * @param version the highest one counts
 * @param keeper  who looked after the customer then
 * @param at      when it was consumed, else charged
 */
public record RevenueSource(RevenueSourceId id, long version, PartyId customer, RevenueKeeper keeper, What what, Instant at,
                            Expenditure expenditure) {

    /**
     * What was consumed.
     *
     * @param orderId     of the order or the transaction
     * @param serviceType code of the catalogue
     */
    public record What(Optional<String> orderId, String serviceType, RevenueOrderType orderType, BillingMode billingMode) {

        public What {
            Objects.requireNonNull(orderId, "orderId");
            Objects.requireNonNull(serviceType, "serviceType");
            Objects.requireNonNull(orderType, "orderType");
            Objects.requireNonNull(billingMode, "billingMode");
        }
    }

    public RevenueSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(expenditure, "expenditure");
    }

    /** The same where it turned out that nothing of it is left. */
    RevenueSource withdrawn() {
        return new RevenueSource(id, version, customer, keeper, what, at, Expenditure.NOTHING);
    }

    @Override
    public String toString() {
        return "RevenueSource[" + id + ", " + version + "]";
    }
}
