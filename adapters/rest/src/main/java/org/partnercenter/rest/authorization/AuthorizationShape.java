package org.partnercenter.rest.authorization;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An authorization as both sides see it. @param advice what the customer should do next; only in the answer to its approval */
record AuthorizationShape(String id, String customerId, String partnerId, Optional<String> indirectPartnerId,
                          AuthorizationStatus status, String statusName, List<String> capabilities, Optional<Instant> requestedAt,
                          Optional<String> requestedBy, Optional<Instant> decidedAt, Optional<String> decidedBy,
                          Optional<String> customerLetterVersion, Optional<Instant> endedAt, Optional<String> endedBy,
                          Optional<String> endCause, Optional<String> reason, Optional<String> advice) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<AuthorizationShape> authorizations, Optional<String> nextMarker) {

        static Listing of(Page<Authorization> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(each -> AuthorizationShape.of(each, language)).items(),
                    Listings.nextMarker(page, asked, each -> each.id().value()));
        }
    }

    static AuthorizationShape of(Authorization authorization, Language language) {
        return of(authorization, language, Optional.empty());
    }

    static AuthorizationShape advising(Authorization authorization, Language language) {
        return of(authorization, language, Optional.of(Rulebook.texts().say("Authorization.advice", Map.of(), language)));
    }

    private static AuthorizationShape of(Authorization authorization, Language language, Optional<String> advice) {
        var over = authorization.over();
        var decided = authorization.approved().map(Authorization.Approval::act);
        return new AuthorizationShape(authorization.id().value(), authorization.customer().value(),
                authorization.grantee().partner().value(), authorization.grantee().reseller().map(PartyId::value), authorization.status(),
                Rulebook.texts().name(authorization.status(), language), authorization.capabilities().stream().map(Enum::name).sorted().toList(),
                authorization.requested().map(Act::at), authorization.requested().flatMap(Act::by), decided.map(Act::at),
                decided.flatMap(Act::by), authorization.approved().map(Authorization.Approval::letter), over.map(each -> each.act().at()),
                over.flatMap(each -> each.act().by()), over.map(each -> each.cause().name()), over.flatMap(Authorization.Over::reason), advice);
    }

    @Override
    public String toString() {
        return "AuthorizationShape[" + id + ", " + status + "]";
    }
}
