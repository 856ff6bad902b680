/** Quota and coupons in PostgreSQL. */
package org.partnercenter.persistence.coupon;
