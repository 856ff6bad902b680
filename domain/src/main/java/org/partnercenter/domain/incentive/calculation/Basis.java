package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one incentive is calculated by, for all partners.
 *
 * @param products what service types bring in each month, found in whatever case; one that is missing is {@link ProductPolicy#NON_SPECIFIC}
 */
public record Basis(IncentivePolicy policy, Map<YearMonth, Map<String, ProductPolicy>> products) {

    public Basis {
        var copy = new HashMap<YearMonth, Map<String, ProductPolicy>>();
        products.forEach((month, types) -> {
            var inAnyCase = new TreeMap<String, ProductPolicy>(String.CASE_INSENSITIVE_ORDER);
            inAnyCase.putAll(types);
            copy.put(month, Collections.unmodifiableMap(inAnyCase));
        });
        products = Map.copyOf(copy);
    }

    /** Whether the incentive is for lines like this at all: each is for one association type. */
    public boolean concerns(CountedLine line) {
        return line.associationType() == policy.associationType();
    }

    public ProductPolicy product(CountedLine line) {
        return products.getOrDefault(line.month(), Map.of()).getOrDefault(line.serviceType(), ProductPolicy.NON_SPECIFIC);
    }
}
