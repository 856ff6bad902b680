/** Calculations of incentive bills and their closings in PostgreSQL. */
package org.partnercenter.persistence.incentive.bill;
