/** Freezing of customers by those who keep them, and what the vendor's freezing of partners means for their customers. */
package org.partnercenter.domain.customer.freeze;
