package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.UnknownOffers;

import java.util.Set;

/** Asks which of these services and products do not exist (CPN-07). Codes of services are compared without regard to case. */
@FunctionalInterface
public interface UnknownOffersAmong {

    UnknownOffers find(Set<String> services, Set<String> products);
}
