/** Revenue as rows. */
package org.partnercenter.persistence.incentive.revenue;
