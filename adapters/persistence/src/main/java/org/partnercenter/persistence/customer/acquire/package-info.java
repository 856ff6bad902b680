/** Reports, invitations and created customers in the database. */
package org.partnercenter.persistence.customer.acquire;
