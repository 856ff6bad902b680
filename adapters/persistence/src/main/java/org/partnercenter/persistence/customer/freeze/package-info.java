/** Freezes of customers as rows. */
package org.partnercenter.persistence.customer.freeze;
