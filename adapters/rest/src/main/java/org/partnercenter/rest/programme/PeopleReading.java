package org.partnercenter.rest.programme;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.programme.BrowsePeople;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonEvent;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads dedicated people, for whoever may. */
final class PeopleReading {

    private final Audience audience;
    private final BrowsePeople browse;

    PeopleReading(Audience audience, BrowsePeople browse) {
        this.audience = audience;
        this.browse = browse;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var status = in.field("status").code(text -> Arrays.stream(PersonStatus.values()).filter(each -> each.name().equals(text)).findFirst());
        var partner = audience == Audience.PLATFORM ? in.field("partner_id").party() : Optional.<PartyId>empty();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), partner, status, page).<Response>fold(found -> Response.ok(new PersonShape.Listing(
                Listings.total(found), found.map(each -> PersonShape.of(each, exchange.language())).items(),
                Listings.nextMarker(found, page, each -> each.id().value()))).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(PersonShape.of(found, exchange.language())).build());
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), PersonEvent.class,
                browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found.id()), exchange.language())).build());
    }

    private Response one(Exchange exchange, String id, Function<DedicatedPerson, Response> answer) {
        var in = audience.input(exchange);
        var person = in.field("person_id", id).id();
        return in.then(() -> browse.one(exchange.caller(), new PersonId(person.orElseThrow())).<Response>fold(answer, Replies::refused));
    }
}
