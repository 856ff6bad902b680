/** Incentives: from revenue to bills, their reconciliation and their payout (rulebook section 1). */
package org.partnercenter.domain.incentive;
