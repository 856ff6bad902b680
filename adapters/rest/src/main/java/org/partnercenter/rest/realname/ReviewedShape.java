package org.partnercenter.rest.realname;

import org.partnercenter.application.realname.Reviewed;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;

/** What was decided. {@code verified_status} is where the customer stands now (ASC-14). */
record ReviewedShape(String applicationId, String customerId, int reviewResult, String reviewResultName, int verifiedStatus) {

    static ReviewedShape of(Reviewed reviewed, Language language) {
        return new ReviewedShape(reviewed.application().value(), reviewed.customer().value(), reviewed.status().code(),
                Rulebook.texts().name(reviewed.status(), language), reviewed.standing().status().code());
    }
}
