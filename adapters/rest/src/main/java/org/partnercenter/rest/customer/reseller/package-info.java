/** Resellers over HTTP: what their distributors allow them. */
package org.partnercenter.rest.customer.reseller;
