/** Bills in PostgreSQL. */
package org.partnercenter.persistence.bill;
