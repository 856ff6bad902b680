package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

/** Names a business opportunity. @throws IllegalArgumentException if it is not 1 to 64 visible characters */
public record BusinessOpportunityId(String value) implements Comparable<BusinessOpportunityId> {

    public BusinessOpportunityId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id is 1 to 64 visible characters");
        }
    }

    @Override
    public int compareTo(BusinessOpportunityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
