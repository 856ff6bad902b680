package org.partnercenter.rest.incentive.policy;

import org.partnercenter.application.incentive.policy.ProductSet;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.rest.kernel.Listings;

import java.util.List;
import java.util.Optional;

/** The terms of a service type from a month on. */
record ProductShape(String serviceTypeCode, String from, String incentivePolicy, String allowDiscount) {

    static final String YES = "YES";
    static final String NO = "NO";

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<ProductShape> policies, Optional<String> nextMarker) {

        static Listing of(Page<ProductTerms> page, PageRequest asked) {
            return new Listing(Listings.total(page), page.map(ProductShape::of).items(),
                    Listings.nextMarker(page, asked, ProductTerms::serviceType));
        }
    }

    /** All that was and will be, the last first. */
    record History(String serviceTypeCode, List<ProductShape> policies) {

        static History of(String service, List<ProductTerms> terms) {
            return new History(service, terms.stream().map(ProductShape::of).toList());
        }
    }

    record SetShape(String serviceTypeCode, String from, ProductTerms.Change change) {

        static SetShape of(ProductSet set) {
            return new SetShape(set.terms().serviceType(), set.terms().from().toString(), set.change());
        }
    }

    private static ProductShape of(ProductTerms terms) {
        return new ProductShape(terms.serviceType(), terms.from().toString(), terms.incentive().code(), allowed(terms));
    }

    static String allowed(ProductTerms terms) {
        return terms.discountAllowed() ? YES : NO;
    }
}
