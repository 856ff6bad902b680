package org.partnercenter.application.discount.business;

import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Which business discounts are looked for. Absent = no filter.
 *
 * @param service code in lower case
 * @param status  as the clock has it
 */
public record BusinessFilter(Optional<PartyId> customer, Optional<BusinessKind> kind, Optional<String> service, Optional<String> product,
                             Optional<BusinessStatus> status) {

    public static BusinessFilter none() {
        return new BusinessFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static BusinessFilter of(PartyId customer) {
        return new BusinessFilter(Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
