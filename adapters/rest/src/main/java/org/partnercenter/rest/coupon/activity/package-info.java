/** Activity vouchers in JSON. */
package org.partnercenter.rest.coupon.activity;
