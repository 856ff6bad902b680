/** The incentive for opportunities: applied for, reviewed, publicised, and followed until it is paid. */
package org.partnercenter.application.opportunity.incentive;
