package org.partnercenter.rest.customer.leave;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.application.customer.leave.ChangeFilter;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What is read of requests, of one kind or of both: the same on the paths of both sides. */
final class ChangeReading {

    private final BrowseLeaving browse;
    private final Audience audience;
    private final Optional<ChangeKind> kind;

    ChangeReading(BrowseLeaving browse, Audience audience, ChangeKind kind) {
        this(browse, audience, Optional.of(kind));
    }

    private ChangeReading(BrowseLeaving browse, Audience audience, Optional<ChangeKind> kind) {
        this.browse = browse;
        this.audience = audience;
        this.kind = kind;
    }

    /** Of both kinds. */
    static ChangeReading ofAll(BrowseLeaving browse, Audience audience) {
        return new ChangeReading(browse, audience, Optional.empty());
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new ChangeFilter(kind.or(() -> in.field("kind").code(name -> named(ChangeKind.values(), name))),
                in.field("customer_id").party(),
                in.field("status").code(name -> named(ChangeRequestStatus.values(), name)),
                in.field("started_by").code(name -> named(Side.values(), name)), in.instant("submitted_at_begin"),
                in.instant("submitted_at_end"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.requests(exchange.caller(), filter, page).<Response>fold(found ->
                Response.ok(RequestShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, request -> browse.request(exchange.caller(), kind, request)
                .map(found -> RequestShape.of(found, exchange.language())));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, request -> browse.steps(exchange.caller(), kind, request)
                .map(steps -> StepsShape.of(steps, exchange.language())));
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, request -> browse.request(exchange.caller(), kind, request)
                .map(found -> LifeShape.of(found, exchange.language())));
    }

    private <S extends Record> Response one(Exchange exchange, String id, Function<ChangeRequestId, Decision<S>> read) {
        var in = audience.input(exchange);
        var request = in.field("request_id", id).required().id();
        return in.then(() -> read.apply(new ChangeRequestId(request.orElseThrow()))
                .<Response>fold(shape -> Response.ok(shape).build(), Replies::refused));
    }

    /** Of a customer that a partner names. */
    Response eligibilityOfNamed(Exchange exchange) {
        var in = audience.input(exchange);
        var customer = in.field("customer_id").required().party();
        return in.then(() -> eligibility(exchange, customer.orElseThrow()));
    }

    /** Of the customer who asks. */
    Response ownEligibility(Exchange exchange) {
        Input in = audience.input(exchange);
        return in.then(() -> eligibility(exchange, exchange.caller().party()));
    }

    private Response eligibility(Exchange exchange, PartyId customer) {
        return browse.eligibility(exchange.caller(), kind.orElseThrow(), customer).<Response>fold(found ->
                Response.ok(EligibilityShape.of(found, exchange.language())).build(), Replies::refused);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
