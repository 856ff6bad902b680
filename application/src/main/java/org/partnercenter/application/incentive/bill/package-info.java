/** Incentive bills: calculated in closings, read, explained, and tried out. */
package org.partnercenter.application.incentive.bill;
