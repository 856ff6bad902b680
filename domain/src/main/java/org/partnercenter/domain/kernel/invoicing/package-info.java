/** What payouts and benefits share: how partners invoice the vendor for what it pays them. */
package org.partnercenter.domain.kernel.invoicing;
