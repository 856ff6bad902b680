/** Discounts that partners grant their resale customers on orders (BDC-04). */
package org.partnercenter.application.discount.grant;
