/** Leaving and switching, for both sides. */
package org.partnercenter.rest.customer.leave;
