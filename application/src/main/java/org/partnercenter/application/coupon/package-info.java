/** Use cases of quota and coupons: issue, reclaim, pass on, hold and use, expire; and the lists of them. */
package org.partnercenter.application.coupon;
