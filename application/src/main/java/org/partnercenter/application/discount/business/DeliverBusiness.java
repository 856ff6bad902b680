package org.partnercenter.application.discount.business;

import org.partnercenter.domain.discount.business.BusinessDiscount;

/** Delivers a business discount as the vendor's own system has it now. */
public record DeliverBusiness(BusinessDiscount discount) {
}
