/** Activity vouchers: configurations that the vendor reviews (CPN-60). Not part of the quota flow. */
package org.partnercenter.domain.coupon.activity;
