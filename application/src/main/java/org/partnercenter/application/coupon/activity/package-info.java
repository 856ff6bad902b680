/** Activity vouchers: configure, submit, review, look at them (CPN-60). */
package org.partnercenter.application.coupon.activity;
