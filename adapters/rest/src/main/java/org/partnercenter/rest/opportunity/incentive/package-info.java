/** Incentives for opportunities over HTTP. */
package org.partnercenter.rest.opportunity.incentive;
