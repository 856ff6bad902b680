/** Stores requests to leave or to switch. */
package org.partnercenter.persistence.customer.leave;
