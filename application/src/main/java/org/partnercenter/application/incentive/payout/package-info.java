/** Payout orders, from what is payable until it is paid. */
package org.partnercenter.application.incentive.payout;
