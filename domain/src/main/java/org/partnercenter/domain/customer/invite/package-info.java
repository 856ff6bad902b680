/** Inviting customers: how an invitation is sent, taken up and ends. */
package org.partnercenter.domain.customer.invite;
