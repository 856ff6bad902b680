/** How a customer becomes a partner's: eligibility, reports, invitations, customers that partners create. */
package org.partnercenter.domain.customer.acquire;
