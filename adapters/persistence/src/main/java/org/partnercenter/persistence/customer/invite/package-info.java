/** Invitations in PostgreSQL. */
package org.partnercenter.persistence.customer.invite;
