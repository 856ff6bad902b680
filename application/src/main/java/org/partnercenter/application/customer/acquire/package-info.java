/** Winning customers: who may, reports that keep others out, invitations, and customers that partners create. */
package org.partnercenter.application.customer.acquire;
