/** Customers and their associations over HTTP. */
package org.partnercenter.rest.customer;
