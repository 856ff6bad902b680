package org.partnercenter.rest.realname;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.rest.kernel.Listings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An application as lists show it: names and numbers masked (RNA-14).
 *
 * @param name     absent once the customer was erased
 * @param ageHours how long it has waited; absent once it was decided
 * @param opinion  the reviewer's, if it was refused (RNA-11)
 */
record ApplicationShape(String applicationId, String customerId, String partnerId, String kind, String kindName, int reviewResult,
                        String reviewResultName, int isReview, Optional<Masked> name, Optional<Masked> verifiedNumber,
                        Optional<Masked> legelName, Optional<Masked> legelIdNumber, Optional<Masked> bankAccount, Optional<Masked> mobile,
                        Instant applyTime, Optional<Instant> decideTime, Optional<Long> ageHours, Optional<String> opinion,
                        List<FileShape> attachments) {

    /** An attachment, without its name, which can tell who a person is. @param place from 0 */
    record FileShape(int place, String type, long size) {
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<ApplicationShape> applications, Optional<String> nextMarker) {

        static Listing of(Page<Application> page, PageRequest asked, Instant now, Language language) {
            return new Listing(Listings.total(page), page.map(application -> ApplicationShape.of(application, now, language)).items(),
                    Listings.nextMarker(page, asked, application -> application.id().value()));
        }
    }

    static ApplicationShape of(Application application, Instant now, Language language) {
        var texts = Rulebook.texts();
        var claim = application.claim();
        var person = claim.filter(Claim.Enterprise.class::isInstance).map(Claim.Enterprise.class::cast).flatMap(Claim.Enterprise::person);
        var card = claim.filter(Claim.ByCard.class::isInstance).map(Claim.ByCard.class::cast).map(Claim.ByCard::card);
        var files = application.attachments();
        boolean waits = application.status() == ApplicationStatus.IN_REVIEW;
        return new ApplicationShape(application.id().value(), application.customer().value(), application.partner().value(),
                application.kind().name(), texts.name(application.kind(), language), application.status().code(),
                texts.name(application.status(), language), application.review() ? 1 : 0, claim.map(each -> each.name().maskedName()),
                claim.map(each -> each.number().maskedNumber()), person.map(each -> each.name().maskedName()),
                person.map(each -> each.number().maskedNumber()), card.map(each -> each.account().maskedNumber()),
                card.map(each -> each.mobile().maskedPhone()), application.appliedAt(), application.outcome().map(Application.Outcome::at),
                waits ? Optional.of(Duration.between(application.appliedAt(), now).toHours()) : Optional.empty(), opinion(application),
                IntStream.range(0, files.size()).mapToObj(place ->
                        new FileShape(place, files.get(place).type().mediaType(), files.get(place).size())).toList());
    }

    /** Told only when it was refused (RNA-11). */
    static Optional<String> opinion(Application application) {
        return application.outcome().filter(outcome -> application.status() == ApplicationStatus.REFUSED)
                .flatMap(Application.Outcome::opinion);
    }
}
