/** The policies incentives are calculated by. */
package org.partnercenter.domain.incentive.policy;
