/** Quota and coupons over HTTP: the vendor's operations, and ours for issuers, for the platform and for billing. */
package org.partnercenter.rest.coupon;
