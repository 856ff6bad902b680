/** How orders are paid, cancelled and refunded: with money, coupons and discounts, to the cent. */
package org.partnercenter.domain.order.pay;
