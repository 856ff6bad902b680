/** Invoice requests, templates and what is invoiceable, as rows. */
package org.partnercenter.persistence.invoice;
