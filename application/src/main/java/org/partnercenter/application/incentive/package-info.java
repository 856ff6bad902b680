/** Incentives: what their parts share. */
package org.partnercenter.application.incentive;
