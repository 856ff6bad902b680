/** Opportunities that partners and the vendor share with each other, until they are delivered. */
package org.partnercenter.domain.opportunity;
