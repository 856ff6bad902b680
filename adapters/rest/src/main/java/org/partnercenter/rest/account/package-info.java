/** Accounts over HTTP: the vendor's operations, and the paths of partners, customers and the platform. */
package org.partnercenter.rest.account;
