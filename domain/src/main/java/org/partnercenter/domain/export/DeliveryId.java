package org.partnercenter.domain.export;

import org.partnercenter.domain.kernel.PartyId;

/** Names a regular delivery. At most 64 visible characters (COM-02). */
public record DeliveryId(String value) {

    public DeliveryId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id of a delivery is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
