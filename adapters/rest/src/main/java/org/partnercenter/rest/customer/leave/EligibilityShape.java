package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.Eligibility;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Violation;

import java.util.List;
import java.util.Optional;

/** Whether one may ask now, and all that stands in the way. */
record EligibilityShape(String customerId, boolean eligible, String associationType, Optional<String> targetAssociationType,
                        List<Violation> violations) {

    static EligibilityShape of(Eligibility eligibility, Language language) {
        return new EligibilityShape(eligibility.customer().value(), eligibility.isEligible(), eligibility.type().code(),
                eligibility.target().map(AssociationType::code), Violation.of(eligibility.refusals(), language));
    }
}
