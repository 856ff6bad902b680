package org.partnercenter.rest.customer.reseller;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.customer.reseller.BrowseCooperations;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What distributors and resellers-to-be read of invitations and applications: the same on the paths of both. */
final class CooperationReading {

    private final BrowseCooperations cooperations;
    private final Audience audience;

    CooperationReading(BrowseCooperations cooperations, Audience audience) {
        this.cooperations = cooperations;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var status = in.field("status").code(CooperationReading::status);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> cooperations.list(exchange.caller(), status, page).<Response>fold(found ->
                Response.ok(CooperationShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<CooperationStatus> status(String code) {
        return Arrays.stream(CooperationStatus.values()).filter(status -> status.name().equals(code)).findFirst();
    }

    Response show(Exchange exchange, String id) {
        return read(exchange, id, cooperation -> cooperations.one(exchange.caller(), cooperation)
                .map(found -> CooperationShape.of(found, exchange.language())));
    }

    Response transitions(Exchange exchange, String id) {
        return read(exchange, id, cooperation -> cooperations.steps(exchange.caller(), cooperation)
                .map(steps -> CooperationShape.Transitions.of(steps, exchange.language())));
    }

    Response timeline(Exchange exchange, String id) {
        return read(exchange, id, cooperation -> cooperations.one(exchange.caller(), cooperation)
                .map(found -> CooperationShape.Timeline.of(found, exchange.language())));
    }

    /** @param field what names the other */
    Response eligibility(Exchange exchange, String field) {
        var in = audience.input(exchange);
        var other = in.field(field).required().party();
        return in.then(() -> cooperations.eligibility(exchange.caller(), other.orElseThrow()).<Response>fold(refusals ->
                Response.ok(CooperationShape.Eligibility.of(other.get().value(), refusals, exchange.language())).build(), Replies::refused));
    }

    private <S extends Record> Response read(Exchange exchange, String id, Function<CooperationId, Decision<S>> question) {
        var in = audience.input(exchange);
        var cooperation = in.field("cooperation_id", id).id();
        return in.then(() -> question.apply(new CooperationId(cooperation.orElseThrow())).<Response>fold(
                shape -> Response.ok(shape).build(), Replies::refused));
    }
}
