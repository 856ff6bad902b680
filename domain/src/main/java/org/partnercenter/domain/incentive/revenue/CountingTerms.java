package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.ProductPolicy;

import java.util.Objects;
import java.util.Optional;

/**
 * What decides beside the consumption itself whether it is revenue.
 *
 * @param product      what the service type brings in the month it was consumed (INC-08)
 * @param cardPurchase whether a stored-value card was bought (INC-02)
 * @param outside      why it is not the partner's revenue, if it is not (INC-09)
 */
public record CountingTerms(ProductPolicy product, boolean cardPurchase, Optional<OutsideReason> outside) {

    public CountingTerms {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(outside, "outside");
    }

    /** Nothing stands in the way of revenue. */
    public static CountingTerms plain(ProductPolicy product) {
        return new CountingTerms(product, false, Optional.empty());
    }
}
