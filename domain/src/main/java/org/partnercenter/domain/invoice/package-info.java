/** Invoice requests: what partners have invoiced by the vendor and by sellers, and what becomes of the invoices (rulebook, incentives, 3A). */
package org.partnercenter.domain.invoice;
