/** Exclusive discounts of the marketplace: applied for by partners, reviewed, and in effect for single customers. */
package org.partnercenter.application.discount;
