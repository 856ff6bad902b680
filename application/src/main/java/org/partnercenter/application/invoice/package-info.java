/** Invoice requests: what partners have invoiced, what issuers answer, and what is invoiceable. */
package org.partnercenter.application.invoice;
