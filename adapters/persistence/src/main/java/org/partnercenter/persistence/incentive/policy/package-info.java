/** Policies of incentives and products as rows. */
package org.partnercenter.persistence.incentive.policy;
