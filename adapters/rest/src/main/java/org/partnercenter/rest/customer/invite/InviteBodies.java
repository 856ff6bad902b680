package org.partnercenter.rest.customer.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.partnercenter.application.customer.invite.AcceptInvitation;
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.application.customer.invite.Invite;
import org.partnercenter.application.customer.invite.InviteOperations;
import org.partnercenter.application.customer.invite.MoveInvitation;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on invitations look like in JSON. */
@ApplicationScoped
class InviteBodies implements HasBodies {

    static final CommandBody<MoveInvitationBody, MoveInvitation, Invitation> WITHDRAW = new CommandBody<>(InviteOperations.WITHDRAW,
            MoveInvitationBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(InvitationShape::plain));
    static final CommandBody<CodeBody, AcceptInvitation, Invitation> ACCEPT = new CommandBody<>(InviteOperations.ACCEPT,
            CodeBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(InvitationShape::plain));

    private final Provider<BrowseInvitations> browse;

    /** For the container's proxy only. */
    protected InviteBodies() {
        this.browse = null;
    }

    /** Looked up when an answer is made: what bodies look like is known before the house is wired. */
    @Inject
    InviteBodies(Provider<BrowseInvitations> browse) {
        this.browse = browse;
    }

    CommandBody<InvitationBody, Invite, Invitation> invite() {
        return new CommandBody<>(InviteOperations.INVITE, InvitationBody.class, (body, in, caller) -> body.command(in),
                new Success.Created<>(InvitationsResource.PATH, invitation -> invitation.id().value(), this::withLink));
    }

    CommandBody<MoveInvitationBody, MoveInvitation, Invitation> resend() {
        return new CommandBody<>(InviteOperations.RESEND, MoveInvitationBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(this::withLink));
    }

    private InvitationShape withLink(Invitation invitation, Language language) {
        return InvitationShape.of(invitation, browse.get().link(invitation), language);
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(invite(), resend(), WITHDRAW, ACCEPT);
    }
}
