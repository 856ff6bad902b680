package org.partnercenter.domain.discount;

/** In which periods a specification is charged. */
public enum OfferPeriod {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
