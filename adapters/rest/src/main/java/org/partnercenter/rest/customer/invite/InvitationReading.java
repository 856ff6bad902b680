package org.partnercenter.rest.customer.invite;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.application.customer.invite.InvitationFilter;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Invitations as one audience reads them. */
final class InvitationReading {

    private final BrowseInvitations browse;
    private final Audience audience;

    InvitationReading(BrowseInvitations browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new InvitationFilter(in.field("status").code(InvitationReading::status),
                in.field("channel").code(InvitationBody::channel));
        var reseller = audience == Audience.PARTNERS ? in.field("indirect_partner_id").party() : Optional.<PartyId>empty();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> (audience == Audience.PARTNERS ? browse.invitations(exchange.caller(), reseller, filter, page)
                : browse.allInvitations(exchange.caller(), filter, page)).<Response>fold(
                found -> Response.ok(InvitationShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<InvitationStatus> status(String code) {
        return Arrays.stream(InvitationStatus.values()).filter(status -> status.name().equals(code)).findFirst();
    }

    /** @param answer what is told of the invitation */
    Response one(Exchange exchange, String id, Function<Invitation, Response> answer) {
        var in = audience.input(exchange);
        var invitation = in.field("invitation_id", id).id();
        return in.then(() -> browse.invitation(exchange.caller(), new InvitationId(invitation.orElseThrow()))
                .<Response>fold(answer, Replies::refused));
    }
}
