/** Full-time headcount incentive FH (专职人员激励): monthly applications, and the quarterly payment with its gate (rulebook 2.1). */
package org.partnercenter.domain.benefit.fh;
