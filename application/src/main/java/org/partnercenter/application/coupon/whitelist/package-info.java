/** White lists of government-subsidy partners: import a version, look at it (CPN-48). */
package org.partnercenter.application.coupon.whitelist;
