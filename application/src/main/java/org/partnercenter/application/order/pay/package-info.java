/** Paying, cancelling and refunding orders, with the coupons and the money of neighbours in one transaction. */
package org.partnercenter.application.order.pay;
