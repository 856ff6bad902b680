/** Coupon quota and coupons, from the grant to the last cent (rulebook section 3). */
package org.partnercenter.domain.coupon;
