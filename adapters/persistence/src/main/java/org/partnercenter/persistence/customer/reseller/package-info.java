/** Rights of resellers as rows. */
package org.partnercenter.persistence.customer.reseller;
