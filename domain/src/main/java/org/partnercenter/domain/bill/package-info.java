/** What customers consumed: fee records of billing cycles, and who sees them. */
package org.partnercenter.domain.bill;
