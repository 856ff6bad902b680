/** Freezing of customers by their partners, and who can spend. */
package org.partnercenter.application.customer.freeze;
