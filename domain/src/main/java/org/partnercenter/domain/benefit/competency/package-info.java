/** Competency improvement incentive (能力提升激励): a fixed amount for each label gained (rulebook 2.2). */
package org.partnercenter.domain.benefit.competency;
