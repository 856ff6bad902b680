package org.partnercenter.rest.customer.acquire;

import org.partnercenter.application.customer.acquire.CustomerRef;
import org.partnercenter.application.customer.acquire.ReportCustomer;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** The body of a report: the customer by its id, or by the name it signs in with. */
record ReportBody(String customerId, String accountName, String indirectPartnerId) {

    private static final int MAX_NAME = 64;

    Supplier<ReportCustomer> command(Input in) {
        var customer = customer(in, in.field("customer_id", customerId), in.field("account_name", accountName));
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new ReportCustomer(customer.orElseThrow(), reseller);
    }

    /** One of the two, and not both. Empty if that is a fault. */
    static Optional<CustomerRef> customer(Input in, Field id, Field name) {
        int before = in.refusals().size();
        Optional<PartyId> byId = id.party();
        var byName = name.text(MAX_NAME);
        if (in.refusals().size() > before) {
            return Optional.empty();
        }
        if (byId.isPresent() == byName.isPresent()) {
            in.refuse((byId.isPresent() ? CommonRefusal.FIELD_INVALID : CommonRefusal.FIELD_MISSING).refusal("field", "customer_id"));
            return Optional.empty();
        }
        return Optional.of(new CustomerRef(byId, byName));
    }

    @Override
    public String toString() {
        return "ReportBody[***]";
    }
}
