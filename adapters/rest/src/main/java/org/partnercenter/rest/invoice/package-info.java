/** Invoices over HTTP. */
package org.partnercenter.rest.invoice;
