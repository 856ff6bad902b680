/** What a distributor and its resellers have to do with each other. */
package org.partnercenter.domain.customer.reseller;
