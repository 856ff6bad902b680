/** Invitations over HTTP. */
package org.partnercenter.rest.customer.invite;
