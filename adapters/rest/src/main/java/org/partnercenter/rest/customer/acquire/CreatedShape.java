package org.partnercenter.rest.customer.acquire;

import org.partnercenter.application.customer.acquire.CustomerCreated;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.rest.kernel.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A created customer, by its ids. */
record CreatedShape(String domainId, String domainName) {

    static CreatedShape of(CustomerCreated created, Language language) {
        return new CreatedShape(created.customer().value(), created.domainName());
    }

    /**
     * That the association has not come about, with the ids all the same (ASC-11).
     *
     * @param violations beside that it has not, why it cannot, where that is known
     */
    record Unfinished(String errorCode, String errorMsg, String requestId, List<Violation> violations, String domainId,
                      String domainName) {

        static Unfinished of(CustomerCreated created, Optional<CreatedCustomer> known, String requestId, Language language) {
            var pending = AcquireRefusal.ASSOCIATION_PENDING.refusal("customer_id", created.customer());
            var refusals = new ArrayList<Refusal>(List.of(pending));
            known.ifPresent(customer -> refusals.addAll(customer.causes()));
            return new Unfinished(pending.code(), Rulebook.texts().sentence(pending, language), requestId,
                    Violation.of(refusals, language), created.customer().value(), created.domainName());
        }
    }

    @Override
    public String toString() {
        return "CreatedShape[" + domainId + "]";
    }
}
