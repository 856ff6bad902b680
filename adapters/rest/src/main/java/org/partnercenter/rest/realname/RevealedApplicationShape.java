package org.partnercenter.rest.realname;

import org.partnercenter.application.realname.RevealedApplication;
import org.partnercenter.domain.realname.CertificateType;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.DocumentType;
import org.partnercenter.domain.realname.Personal;

import java.util.Optional;

/** Plain values of what was applied with, for the reviewer who asked for them. */
record RevealedApplicationShape(String applicationId, String name, String verifiedNumber, String xaccountType,
                                Optional<Integer> certificateType, Optional<Integer> verifiedType, Optional<String> regCountry,
                                Optional<String> regAddress, Optional<String> legelName, Optional<String> legelIdNumber,
                                Optional<String> bankAccount, Optional<String> mobile) {

    static RevealedApplicationShape of(RevealedApplication revealed) {
        var claim = revealed.claim();
        var enterprise = Optional.of(claim).filter(Claim.Enterprise.class::isInstance).map(Claim.Enterprise.class::cast);
        var document = Optional.of(claim).filter(Claim.ByDocument.class::isInstance).map(Claim.ByDocument.class::cast);
        var card = Optional.of(claim).filter(Claim.ByCard.class::isInstance).map(Claim.ByCard.class::cast).map(Claim.ByCard::card);
        var person = enterprise.flatMap(Claim.Enterprise::person);
        return new RevealedApplicationShape(revealed.application().value(), claim.name().plain(), claim.number().plain(), claim.platform(),
                enterprise.flatMap(Claim.Enterprise::certificate).map(CertificateType::code),
                document.map(Claim.ByDocument::document).map(DocumentType::code), enterprise.flatMap(Claim.Enterprise::country),
                enterprise.flatMap(Claim.Enterprise::address).map(Personal::plain), person.map(each -> each.name().plain()),
                person.map(each -> each.number().plain()), card.map(each -> each.account().plain()), card.map(each -> each.mobile().plain()));
    }

    @Override
    public String toString() {
        return "RevealedApplicationShape[" + applicationId + "]";
    }
}
