/** What incentives come to, line by line, and why: pure functions of revenue, policy and indicators. */
package org.partnercenter.domain.incentive.calculation;
