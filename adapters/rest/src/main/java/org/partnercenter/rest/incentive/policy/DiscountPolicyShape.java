package org.partnercenter.rest.incentive.policy;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.rest.kernel.Listings;

import java.util.List;
import java.util.Map;

/** What a service type brings, as the vendor's clients read it: texts only. */
record DiscountPolicyShape(String serviceTypeCode, String serviceTypeName, String incentivePolicy, String allowDiscount) {

    record Listing(List<DiscountPolicyShape> policies, int totalCount) {

        static Listing of(Page<ProductTerms> page, Map<String, String> names) {
            return new Listing(page.map(terms -> new DiscountPolicyShape(terms.serviceType(), names.getOrDefault(terms.serviceType(),
                    terms.serviceType()), terms.incentive().code(), ProductShape.allowed(terms))).items(), Listings.total(page));
        }
    }
}
