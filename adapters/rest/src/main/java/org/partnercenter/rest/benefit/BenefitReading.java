package org.partnercenter.rest.benefit;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.benefit.BenefitFilter;
import org.partnercenter.application.benefit.BrowseBenefits;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.benefit.BenefitShapes.AllowanceListing;
import org.partnercenter.rest.benefit.BenefitShapes.AllowanceShape;
import org.partnercenter.rest.benefit.BenefitShapes.ApplicationShape;
import org.partnercenter.rest.benefit.BenefitShapes.CommentShape;
import org.partnercenter.rest.benefit.BenefitShapes.Comments;
import org.partnercenter.rest.benefit.BenefitShapes.Listing;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Shows applications to one audience: partners their own, the platform all. */
record BenefitReading(BrowseBenefits browse, Audience audience) {

    /** @param programme only those of one programme, whatever is asked */
    Response list(Exchange exchange, Optional<String> programme) {
        var in = audience.input(exchange);
        var partner = audience == Audience.PLATFORM ? in.field("partner_id").party() : Optional.<PartyId>empty();
        var asked = programme.or(() -> in.field("programme").id());
        var status = in.field("status").code(text -> Arrays.stream(BenefitStatus.values()).filter(each -> each.name().equals(text)).findFirst());
        boolean waiting = audience == Audience.PLATFORM && in.field("waiting").flag().orElse(false);
        var due = in.field("due_before").day();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), new BenefitFilter(partner, asked, status, waiting, due), page).<Response>fold(found ->
                Response.ok(new Listing(Listings.total(found), found.map(each -> shape(each, exchange)).items(),
                        Listings.nextMarker(found, page, each -> each.no().value()))).build(), Replies::refused));
    }

    private ApplicationShape shape(BenefitApplication of, Exchange exchange) {
        return ApplicationShape.of(of, browse.today(), browse.zone(), exchange.language());
    }

    Response show(Exchange exchange, String no) {
        return one(exchange, no, found -> Response.ok(shape(found, exchange)).build());
    }

    Response transitions(Exchange exchange, String no) {
        return one(exchange, no, found -> Response.ok(LifeShapes.transitions(found.status(), BenefitEvent.class,
                browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String no) {
        return one(exchange, no, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found), exchange.language())).build());
    }

    Response comments(Exchange exchange, String no) {
        return one(exchange, no, found -> Response.ok(new Comments(browse.comments(exchange.caller(), found).stream().map(CommentShape::of).toList()))
                .build());
    }

    Response allowances(Exchange exchange) {
        var in = audience.input(exchange);
        var programme = in.field("programme").id();
        var page = in.page();
        return in.then(() -> browse.allowances(exchange.caller(), programme, page).<Response>fold(found -> Response.ok(new AllowanceListing(
                Listings.total(found), found.map(AllowanceShape::of).items())).build(), Replies::refused));
    }

    Response one(Exchange exchange, String no, Function<BenefitApplication, Response> answer) {
        var in = audience.input(exchange);
        var application = in.field("application_no", no).required().id();
        return in.then(() -> browse.find(exchange.caller(), new ApplicationNo(application.orElseThrow())).fold(answer, Replies::refused));
    }
}
