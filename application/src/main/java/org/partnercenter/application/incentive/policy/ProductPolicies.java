package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.policy.ProductTerms;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms of service types as they are stored. They belong to no party. Service types are the same in whatever case. */
public interface ProductPolicies {

    /** All that is known of these {@linkplain ProductTerms#key keys}; until the running transaction ends, nobody else who holds them comes by. */
    Map<String, List<ProductTerms>> hold(Set<String> keys);

    /** Stores them, in place of those that begin with the same month. */
    void put(List<ProductTerms> terms);

    /** What holds in a month, ordered by service type. @param key of the only service type */
    Page<ProductTerms> list(YearMonth month, Optional<String> key, PageRequest page);

    /** What holds in each of the months, of all service types. */
    Map<YearMonth, List<ProductTerms>> in(Set<YearMonth> months);

    /** What holds in a month of these keys. */
    List<ProductTerms> of(Set<String> keys, YearMonth month);

    /** All that is known of a service type, the last first. */
    List<ProductTerms> history(String key);
}
