package org.partnercenter.domain.order;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of an order.
 *
 * @param id        names it within the order
 * @param region    where it is used; empty where its source does not say
 * @param period    unit and number; without a number on lines that unsubscribe
 * @param base      the product it adds to, if it is an extension
 */
public record OrderLine(String id, ServiceRef service, Product product, Optional<String> region, Period period,
                        Optional<Instant> effective, Optional<Instant> expire, Optional<Integer> quantity, OrderPrice price,
                        Optional<Product> base) {

    public record Product(Optional<String> id, Optional<String> spec, Optional<String> category, Optional<String> ownerService,
                          Optional<String> commercialResource) {
    }

    public record Period(Optional<PeriodType> type, Optional<Integer> number) {
    }

    public OrderLine {
        Objects.requireNonNull(id, "id");
    }
}
