/** Who is whose customer, in which model, and since when. */
package org.partnercenter.domain.customer;
