package org.partnercenter.domain.opportunity;

import java.util.Objects;

/** Names an opportunity: 1 to 64 visible characters. */
public record OpportunityId(String value) implements Comparable<OpportunityId> {

    public OpportunityId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(OpportunityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
