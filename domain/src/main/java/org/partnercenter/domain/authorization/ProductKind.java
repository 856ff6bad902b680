package org.partnercenter.domain.authorization;

/** How a product is sold, as far as ordering it for somebody else depends on it (AUT-13). */
public enum ProductKind {
    YEARLY_MONTHLY,
    PAY_PER_USE,
    MARKETPLACE
}
