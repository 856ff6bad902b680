/** Incentive bills and their closings over HTTP. */
package org.partnercenter.rest.incentive.bill;
