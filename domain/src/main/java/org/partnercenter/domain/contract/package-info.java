/** Contracts: offline ones, which the vendor keeps elsewhere, and agreements concluded here. */
package org.partnercenter.domain.contract;
