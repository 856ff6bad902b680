/** Business discounts: fed from outside, read by partners and customers, taken off what customers pay (BDC-01). */
package org.partnercenter.application.discount.business;
