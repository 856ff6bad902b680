package org.partnercenter.rest.audit;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.audit.AuditFilter;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;

/** What each party reads of the audit trail: the same on the paths of all. */
final class AuditReading {

    private final BrowseAudit audit;
    private final Audience audience;

    AuditReading(BrowseAudit audit, Audience audience) {
        this.audit = audit;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new AuditFilter(in.id("operation"), granted(in), in.id("subject_type"), in.id("subject_id"), by(in),
                concerned(in), in.instant("at_begin"), in.instant("at_end"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> audit.list(exchange.caller(), filter, page).<Response>fold(found ->
                Response.ok(AuditShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<Boolean> granted(Input in) {
        return in.oneOf("outcome", AuditShape.Outcome.GRANTED.name(), AuditShape.Outcome.REFUSED.name())
                .map(AuditShape.Outcome.GRANTED.name()::equals);
    }

    private static AuditFilter.By by(Input in) {
        return new AuditFilter.By(in.field("party_id").party(), in.id("operator"),
                in.field("channel").code(AuditReading::channel), in.id("request_id"));
    }

    /** Others see what names them anyway. */
    private AuditFilter.Concerned concerned(Input in) {
        return audience != Audience.PLATFORM ? AuditFilter.Concerned.anybody()
                : new AuditFilter.Concerned(party(in, "partner_id"), party(in, "indirect_partner_id"), party(in, "customer_id"));
    }

    private static Optional<PartyId> party(Input in, String name) {
        return in.field(name).party();
    }

    private static Optional<Channel> channel(String code) {
        return Arrays.stream(Channel.values()).filter(channel -> channel.name().equals(code)).findFirst();
    }
}
