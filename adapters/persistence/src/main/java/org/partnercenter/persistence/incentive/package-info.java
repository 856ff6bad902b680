/** Incentives in PostgreSQL. */
package org.partnercenter.persistence.incentive;
