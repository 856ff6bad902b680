/** Exclusive discounts in PostgreSQL. */
package org.partnercenter.persistence.discount;
