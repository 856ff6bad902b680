/** Policies of incentives and products over HTTP. */
package org.partnercenter.rest.incentive.policy;
