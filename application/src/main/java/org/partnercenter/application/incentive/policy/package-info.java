/** The policies of incentives and of products, as the platform brings them and partners read them. */
package org.partnercenter.application.incentive.policy;
