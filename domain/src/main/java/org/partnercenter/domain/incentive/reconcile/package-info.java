/** How partners and the vendor agree on incentive bills, and what keeps an agreed one from being paid. */
package org.partnercenter.domain.incentive.reconcile;
