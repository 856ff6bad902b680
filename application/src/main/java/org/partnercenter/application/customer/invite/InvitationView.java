package org.partnercenter.application.customer.invite;

import org.partnercenter.domain.customer.invite.Invitation;

/** An invitation as who holds its link sees it. @param inviter what the one who invites is called */
public record InvitationView(Invitation invitation, String inviter) {
}
