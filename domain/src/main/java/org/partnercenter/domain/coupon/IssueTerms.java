package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an issuer asks for, the same for every customer of the request (CPN-04).
 *
 * @param validTime    start; the quota's by default (CPN-06)
 * @param expireTime   end; the quota's by default
 * @param serviceTypes limits to these services; empty = the quota's limits (CPN-07)
 * @param productIds   limits to these products; empty = the quota's limits
 * @param orderTypes   limits to {@code new}, {@code renew}, {@code change}; empty = the quota's limits (CPN-08)
 * @param memo         for the issuer only; an empty text is kept as such (CPN-13)
 */
public record IssueTerms(Money faceValue, Optional<Instant> validTime, Optional<Instant> expireTime,
                         List<String> serviceTypes, List<String> productIds, List<String> orderTypes,
                         Optional<String> memo) {

    public static final int MAX_CUSTOMERS = 100;
    public static final int MAX_LIMITS = 10;

    public IssueTerms {
        serviceTypes = List.copyOf(serviceTypes);
        productIds = List.copyOf(productIds);
        orderTypes = List.copyOf(orderTypes);
    }
}
