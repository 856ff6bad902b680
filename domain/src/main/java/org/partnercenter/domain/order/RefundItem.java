package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;

import java.util.Optional;

/**
 * A part of what is refunded (ORD-08).
 *
 * @param amount below zero: refunded; above: consumed, or a fee
 * @param base   the order that was paid once
 */
public record RefundItem(String id, Money amount, Optional<OrderId> base, ServiceRef service, ResourceTypeRef resourceType,
                         Optional<String> region) {

    /** The type of resources something is of, as its source names it. */
    public record ResourceTypeRef(String code, Optional<String> name) {
    }

    boolean refunds() {
        return amount.minor() < 0;
    }
}
