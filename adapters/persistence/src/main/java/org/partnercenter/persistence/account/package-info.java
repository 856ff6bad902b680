/** Accounts, their changes and the money for orders in rows. */
package org.partnercenter.persistence.account;
