/** Opportunities in PostgreSQL. */
package org.partnercenter.persistence.opportunity;
