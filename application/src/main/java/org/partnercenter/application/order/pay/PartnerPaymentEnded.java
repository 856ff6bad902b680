package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * News: a partner does not pay an order that was left to it (ORD-16).
 *
 * @param partner  who was to pay, if anybody looked after the customer
 * @param reason   what the partner said; empty where it let the time pass
 * @param deadline until when it could have been paid, where that time has passed
 */
public record PartnerPaymentEnded(String order, PartyId customer, Optional<PartyId> partner, Optional<String> reason,
                                  Optional<Instant> deadline) {

    /** Without the reason: what people write is not for logs. */
    @Override
    public String toString() {
        return "PartnerPaymentEnded[" + order + "]";
    }
}
