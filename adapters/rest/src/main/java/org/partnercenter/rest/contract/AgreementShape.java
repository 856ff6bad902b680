package org.partnercenter.rest.contract;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A payment agreement. */
record AgreementShape(String contractCode, String partnerId, String version, Instant concludedAt) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<AgreementShape> agreements, Optional<String> nextMarker) {

        static Listing of(Page<PaymentAgreement> page, PageRequest asked) {
            return new Listing(Listings.total(page), page.map(each -> AgreementShape.of(each, Language.ZH_CN)).items(),
                    Listings.nextMarker(page, asked, each -> each.code().value()));
        }
    }

    static AgreementShape of(PaymentAgreement agreement, Language language) {
        return new AgreementShape(agreement.code().value(), agreement.partner().value(), agreement.version(), agreement.at());
    }
}
