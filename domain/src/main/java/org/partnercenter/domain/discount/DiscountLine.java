package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked for one specification.
 *
 * @param discount the part of the price the customer is to pay; more than 0
 * @param share    the part of the revenue the partner is to get
 * @param terms    those it was submitted under; empty before
 */
public record DiscountLine(OfferKey key, Ratio discount, Ratio share, Optional<OfferTerms> terms) {

    public DiscountLine {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(terms, "terms");
        if (discount.isZero()) {
            throw new IllegalArgumentException("nothing is given away");
        }
    }

    public static DiscountLine asked(OfferKey key, Ratio discount, Ratio share) {
        return new DiscountLine(key, discount, share, Optional.empty());
    }

    DiscountLine under(OfferTerms offered) {
        return new DiscountLine(key, discount, share, Optional.of(offered));
    }

    /** By how much it lies outside the range it was submitted under (EXD-04). */
    public List<Refusal> shortfalls() {
        return terms.map(offered -> offered.shortfalls(this)).orElse(List.of());
    }
}
