package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.PartyId;

/** Names one exclusive discount. Has the form of every id (COM-02). */
public record DiscountId(String value) {

    public DiscountId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a discount id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
