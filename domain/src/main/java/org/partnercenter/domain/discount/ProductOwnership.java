package org.partnercenter.domain.discount;

/** Whose product of the marketplace it is, and so who reviews discounts of it (EXD-05). */
public enum ProductOwnership {
    /** Jointly operated (联营商品). */
    JOINT(true),
    /** The vendor's self-service product (自服务商品). */
    SELF_SERVICE(true),
    /** Ordinary (通用商品): its seller's. */
    ORDINARY(false);

    private final boolean vendors;

    ProductOwnership(boolean vendors) {
        this.vendors = vendors;
    }

    public boolean isReviewedByVendor() {
        return vendors;
    }
}
