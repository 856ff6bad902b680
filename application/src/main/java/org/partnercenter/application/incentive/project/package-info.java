/** Incentives for projects, which are applied for and then reconciled and paid like those that are calculated; and what refunds take back of them. */
package org.partnercenter.application.incentive.project;
