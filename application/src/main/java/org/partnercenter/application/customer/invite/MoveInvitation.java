package org.partnercenter.application.customer.invite;

import org.partnercenter.domain.customer.invite.InvitationId;

/** Asks to do something with an invitation. */
public record MoveInvitation(InvitationId invitation) {
}
