/** Payout orders: how confirmed incentives are requested and paid (rulebook 1.4, 1.5). */
package org.partnercenter.domain.incentive.payout;
