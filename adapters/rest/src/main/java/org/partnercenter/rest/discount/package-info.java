/** Discounts over HTTP. */
package org.partnercenter.rest.discount;
