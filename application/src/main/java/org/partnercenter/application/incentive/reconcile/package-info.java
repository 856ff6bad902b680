/** How partners and the vendor agree on incentive bills, and what keeps them from being paid. */
package org.partnercenter.application.incentive.reconcile;
