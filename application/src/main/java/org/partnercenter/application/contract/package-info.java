/** Offline contracts, fed from outside, and payment agreements, concluded here. */
package org.partnercenter.application.contract;
