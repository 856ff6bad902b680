/** Reconciliation of incentives over HTTP. */
package org.partnercenter.rest.incentive.reconcile;
