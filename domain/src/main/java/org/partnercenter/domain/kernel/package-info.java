/** What all capabilities share: decisions and refusals, named rules and their texts, money, time spans, the ledger's words. */
package org.partnercenter.domain.kernel;
