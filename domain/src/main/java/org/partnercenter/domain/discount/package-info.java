/** Discounts: exclusive ones of the marketplace, for single customers. */
package org.partnercenter.domain.discount;
