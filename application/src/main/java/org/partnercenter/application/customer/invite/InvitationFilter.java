package org.partnercenter.application.customer.invite;

import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationStatus;

import java.util.Optional;

/** Which invitations are looked for. */
public record InvitationFilter(Optional<InvitationStatus> status, Optional<InvitationChannel> channel) {

    public static InvitationFilter none() {
        return new InvitationFilter(Optional.empty(), Optional.empty());
    }
}
