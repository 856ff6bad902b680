/** Business discounts: what the vendor grants customers by contract, read-only for partners (BDC-01). */
package org.partnercenter.domain.discount.business;
