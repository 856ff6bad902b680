package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;

/** Names an application for an incentive. @throws IllegalArgumentException if it is not 1 to 64 visible characters */
public record OpportunityIncentiveId(String value) implements Comparable<OpportunityIncentiveId> {

    public OpportunityIncentiveId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id is 1 to 64 visible characters");
        }
    }

    @Override
    public int compareTo(OpportunityIncentiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
