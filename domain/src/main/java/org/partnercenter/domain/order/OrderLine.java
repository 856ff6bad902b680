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

    /**
     * What is bought.
     *
     * @param spec          what is said of its specification
     * @param specification of a product of the marketplace, as the marketplace calls it
     * @param goods         the discounted goods whose link the purchase was made by (EXD-11)
     */
    public record Product(Optional<String> id, Optional<String> spec, Optional<String> category, Optional<String> ownerService,
                          Optional<String> commercialResource, Optional<String> specification, Optional<String> goods) {

        /** One that is not of the marketplace. */
        public Product(Optional<String> id, Optional<String> spec, Optional<String> category, Optional<String> ownerService,
                       Optional<String> commercialResource) {
            this(id, spec, category, ownerService, commercialResource, Optional.empty(), Optional.empty());
        }
    }

    public record Period(Optional<PeriodType> type, Optional<Integer> number) {
    }

    public OrderLine {
        Objects.requireNonNull(id, "id");
    }
}
