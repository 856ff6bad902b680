package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the house knows when somebody asks to change an association.
 *
 * @param customer   what holds of the customer
 * @param keeper     how the one whose own customer it is stands with the vendor
 * @param pending    whether a request about the customer is unanswered
 * @param byPartner  when this partner, or a reseller of its, last asked for this customer, whatever came of it
 * @param byCustomer when the customer itself last asked, whatever came of it and whoever its partner was
 * @param againstResale what would keep the customer from the reseller model (ASC-07, ASC-10)
 */
public record Circumstances(Set<CustomerState> customer, PartnerStanding keeper, boolean pending, Optional<Instant> byPartner,
                            Optional<Instant> byCustomer, List<Refusal> againstResale) {

    public Circumstances {
        customer = Set.copyOf(customer);
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(byPartner, "byPartner");
        Objects.requireNonNull(byCustomer, "byCustomer");
        againstResale = List.copyOf(againstResale);
    }

    boolean has(CustomerState state) {
        return customer.contains(state);
    }

    /** The same with a request on its way. */
    public Circumstances withPending() {
        return new Circumstances(customer, keeper, true, byPartner, byCustomer, againstResale);
    }
}
