package org.partnercenter.rest.customer.leave;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * One span of time in which a customer belonged to a partner. Nothing in it tells who the customer is but its id.
 *
 * @param label the partner's own word for the customer; not for the customer's eyes
 */
record SpanShape(String associationId, String customerId, String partnerId, Optional<String> indirectPartnerId,
                 String associationType, AssociationStatus status, Instant associatedOn, Optional<Instant> endedOn,
                 Optional<AssociationEnd> endCause, Optional<String> label) {

    static SpanShape forPartner(Association association) {
        return of(association, association.label());
    }

    static SpanShape forCustomer(Association association) {
        return of(association, Optional.empty());
    }

    private static SpanShape of(Association association, Optional<String> label) {
        return new SpanShape(association.id().value(), association.customer().value(), association.partner().value(),
                association.reseller().map(PartyId::value), association.type().code(), association.status(),
                association.associatedOn(), association.ending().map(Association.Ending::at),
                association.ending().map(Association.Ending::cause), label);
    }
}
