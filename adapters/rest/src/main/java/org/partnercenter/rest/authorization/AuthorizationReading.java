package org.partnercenter.rest.authorization;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.authorization.AuthorizationFilter;
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** What partners, customers and the platform read of authorizations: the same on the paths of all. */
final class AuthorizationReading {

    private final BrowseAuthorizations authorizations;
    private final Audience audience;

    AuthorizationReading(BrowseAuthorizations authorizations, Audience audience) {
        this.authorizations = authorizations;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var partner = in.field("indirect_partner_id").party();
        var customer = in.field("customer_id").party();
        var status = in.oneOf("status", Arrays.stream(AuthorizationStatus.values()).map(Enum::name).toArray(String[]::new))
                .map(AuthorizationStatus::valueOf);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> authorizations.list(exchange.caller(), partner, new AuthorizationFilter(status, customer), page)
                .<Response>fold(found -> Response.ok(AuthorizationShape.Listing.of(found, page, exchange.language())).build(),
                        Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, (partner, authorization) -> authorizations.show(exchange.caller(), partner, authorization)
                .map(found -> AuthorizationShape.of(found, exchange.language())));
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, (partner, authorization) -> authorizations.timeline(exchange.caller(), partner, authorization)
                .map(steps -> AuthorizationSteps.Timeline.of(steps, exchange.language())));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, (partner, authorization) -> authorizations.transitions(exchange.caller(), partner, authorization)
                .map(steps -> AuthorizationSteps.Transitions.of(steps, exchange.language())));
    }

    private <S extends Record> Response one(Exchange exchange, String id,
                         BiFunction<Optional<PartyId>, AuthorizationId, Decision<S>> read) {
        var in = audience.input(exchange);
        var authorization = in.field("authorization_id", id).required().id();
        var partner = in.field("indirect_partner_id").party();
        return in.then(() -> read.apply(partner, new AuthorizationId(authorization.orElseThrow()))
                .<Response>fold(shape -> Response.ok(shape).build(), Replies::refused));
    }
}
