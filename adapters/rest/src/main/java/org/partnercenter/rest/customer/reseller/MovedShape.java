package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.MovedCustomers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.util.List;
import java.util.Optional;

/** What became of each customer that was to be moved. */
record MovedShape(List<ErrorDetail> errorDetails, List<Moved> customers) {

    record Moved(String customerId, Optional<String> indirectPartnerId, String associationId) {

        static Moved of(Association association) {
            return new Moved(association.customer().value(), association.reseller().map(PartyId::value), association.id().value());
        }
    }

    static MovedShape of(MovedCustomers result, Language language) {
        return new MovedShape(result.rejected().stream().map(not -> ErrorDetail.of(not.customer().value(), not.refusals(), language)).toList(),
                result.moved().stream().map(Moved::of).toList());
    }
}
