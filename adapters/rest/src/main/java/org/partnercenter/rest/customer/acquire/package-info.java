/** Winning customers over HTTP. */
package org.partnercenter.rest.customer.acquire;
