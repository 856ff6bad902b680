/** Sales performance incentive fund SPIF (销售人员奖励): enrolment with its recipients, and the fund of each quarter (rulebook 2.4). */
package org.partnercenter.domain.benefit.spif;
