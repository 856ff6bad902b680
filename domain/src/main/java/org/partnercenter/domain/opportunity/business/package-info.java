/** Business opportunities that account managers register for their customers, and who sees them. */
package org.partnercenter.domain.opportunity.business;
