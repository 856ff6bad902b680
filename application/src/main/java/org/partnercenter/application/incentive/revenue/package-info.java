/** Revenue: forming it of what was consumed, reviewing it, feedback on it, and what partners see of it. */
package org.partnercenter.application.incentive.revenue;
