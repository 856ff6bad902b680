/** Activity vouchers as rows. */
package org.partnercenter.persistence.coupon.activity;
