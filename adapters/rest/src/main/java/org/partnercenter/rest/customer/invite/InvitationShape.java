package org.partnercenter.rest.customer.invite;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.invite.Invitation.End;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An invitation.
 *
 * @param link   opens it; for who invited, as long as it can be used
 * @param causes why the association failed
 */
record InvitationShape(String invitationId, String partnerId, Optional<String> indirectPartnerId, String associationType,
                       InvitationChannel channel, Optional<Masked> email, String language, Optional<String> label, InvitationStatus status,
                       String statusName, int sending, Instant createdAt, Instant expiresAt, Optional<String> customerId,
                       Optional<Instant> closedAt, List<Violation> causes, Optional<String> link) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<InvitationShape> invitations, Optional<String> nextMarker) {
    }

    static InvitationShape of(Invitation invitation, Optional<Secret> link, Language language) {
        var offer = invitation.offer();
        return new InvitationShape(invitation.id().value(), offer.by().partner().value(), offer.by().reseller().map(PartyId::value),
                offer.type().code(), offer.channel(), offer.to().map(Receiver::address).map(PersonalColumn.EMAIL::masked),
                offer.language().code(), offer.label(), invitation.status(), Rulebook.texts().name(invitation.status(), language),
                invitation.sending(), invitation.createdAt(), invitation.expiresAt(),
                invitation.end().flatMap(End::customer).map(PartyId::value), invitation.end().map(End::at),
                Violation.of(invitation.end().map(End::causes).orElse(List.of()), language), link.map(Secret::reveal));
    }

    static InvitationShape plain(Invitation invitation, Language language) {
        return of(invitation, Optional.empty(), language);
    }

    /** Without links. */
    static Listing of(Page<Invitation> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(invitation -> plain(invitation, language)).items(),
                Listings.nextMarker(page, asked, invitation -> invitation.id().value()));
    }

    /** It may hold a link. */
    @Override
    public String toString() {
        return "InvitationShape[" + invitationId + "]";
    }
}
