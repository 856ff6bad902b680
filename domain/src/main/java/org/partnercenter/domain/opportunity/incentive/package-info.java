/** Incentives for opportunities that partners have won: who may apply, what stands in the way, and where an application stands. */
package org.partnercenter.domain.opportunity.incentive;
