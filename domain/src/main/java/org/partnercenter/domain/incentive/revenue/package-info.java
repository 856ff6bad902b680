/** Revenue: what of customers' consumption counts, on which statement it stands, and how settled that is (rulebook 1.5). */
package org.partnercenter.domain.incentive.revenue;
