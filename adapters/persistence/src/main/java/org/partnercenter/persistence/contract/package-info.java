/** Contracts in PostgreSQL. */
package org.partnercenter.persistence.contract;
