/** Freezing of customers over HTTP. */
package org.partnercenter.rest.customer.freeze;
