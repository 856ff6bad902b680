/** Market development fund MDF (市场发展基金): what partners plan, do and are reimbursed for (rulebook 2.3). */
package org.partnercenter.domain.benefit.mdf;
