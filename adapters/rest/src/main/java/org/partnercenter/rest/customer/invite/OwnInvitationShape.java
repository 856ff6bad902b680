package org.partnercenter.rest.customer.invite;

import org.partnercenter.application.customer.invite.InvitationView;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;

import java.time.Instant;

/** An invitation as the invited see it: who invites, and to what. @param inviter a company's name */
record OwnInvitationShape(String invitationId, String inviter, String associationType, String associationTypeName, Instant expiresAt) {

    static OwnInvitationShape of(InvitationView view, Language language) {
        var offer = view.invitation().offer();
        return new OwnInvitationShape(view.invitation().id().value(), view.inviter(), offer.type().code(),
                Rulebook.texts().name(offer.type(), language), view.invitation().expiresAt());
    }
}
