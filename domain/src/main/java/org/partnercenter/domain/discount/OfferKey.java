package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.PartyId;

/**
 * Names what a discount is for: one specification of a product, for one product may carry another discount in each (EXD-02). Both have
 * the form of every id (COM-02).
 */
public record OfferKey(String product, String specification) implements Comparable<OfferKey> {

    public OfferKey {
        if (!PartyId.isValid(product) || !PartyId.isValid(specification)) {
            throw new IllegalArgumentException("product and specification are 1 to 64 visible characters each");
        }
    }

    @Override
    public int compareTo(OfferKey other) {
        int order = product.compareTo(other.product);
        return order == 0 ? specification.compareTo(other.specification) : order;
    }

    @Override
    public String toString() {
        return product + "/" + specification;
    }
}
