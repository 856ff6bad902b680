package org.partnercenter.rest.customer.invite;

import org.partnercenter.application.customer.invite.MoveInvitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the invitation; on our paths the path does. */
record MoveInvitationBody(String invitationId) {

    Supplier<MoveInvitation> command(Input in) {
        var id = in.field("invitation_id", invitationId).required().id();
        return () -> new MoveInvitation(new InvitationId(id.orElseThrow()));
    }
}
