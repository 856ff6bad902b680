/** White lists in JSON. */
package org.partnercenter.rest.coupon.whitelist;
