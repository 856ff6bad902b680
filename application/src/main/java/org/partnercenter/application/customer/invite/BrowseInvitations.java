package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.acquire.Keepers;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationEvent;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.InviteRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at invitations. */
public final class BrowseInvitations {

    private final InvitePorts ports;

    BrowseInvitations(InvitePorts ports) {
        this.ports = ports;
    }

    /** For partners: their own invitations, or as a distributor those of a reseller, newest first. */
    public Decision<Page<Invitation>> invitations(Caller caller, Optional<PartyId> reseller, InvitationFilter filter, PageRequest page) {
        return Decision.unless(InviteOperations.PARTNER_INVITATIONS.refusalsFor(caller), caller)
                .flatMap(open -> Keepers.among(ports.questions().parties(), reseller.map(Set::of).orElseGet(Set::of)).scope(open, reseller))
                .map(scope -> ports.invitations().list(scope, filter, page));
    }

    /** For the platform: all invitations, newest first. */
    public Decision<Page<Invitation>> allInvitations(Caller caller, InvitationFilter filter, PageRequest page) {
        return Decision.unless(InviteOperations.PLATFORM_INVITATIONS.refusalsFor(caller), caller)
                .map(open -> ports.invitations().list(Scope.own(open), filter, page));
    }

    /** For partners and the platform: one invitation that names them. */
    public Decision<Invitation> invitation(Caller caller, InvitationId id) {
        return Decision.unless(invitationsFor(caller).refusalsFor(caller), caller)
                .flatMap(open -> ports.invitations().find(Scope.own(open), id).map(Decision::granted)
                        .orElseGet(() -> Decision.refused(InviteRefusal.INVITATION_UNKNOWN.refusal("invitation_id", id))));
    }

    private static Operation<?, ?> invitationsFor(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? InviteOperations.PLATFORM_INVITATIONS : InviteOperations.PARTNER_INVITATIONS;
    }

    /** The link of an invitation just found for a partner; empty if it cannot be used now. */
    public Optional<Secret> link(Invitation invitation) {
        return invitation.isOpen(ports.site().clocks().business()) ? Optional.of(ports.links().link(invitation)) : Optional.empty();
    }

    /** The same, or why there is none. */
    public Decision<Secret> usableLink(Invitation invitation) {
        return invitation.linkFault(ports.site().clocks().business()).<Decision<Secret>>map(Decision::refused)
                .orElseGet(() -> Decision.granted(ports.links().link(invitation)));
    }

    /** For a customer that holds its code: who invites it, and to what. */
    public Decision<InvitationView> look(Caller caller, Secret code) {
        return Decision.unless(InviteOperations.LOOK.refusalsFor(caller), caller)
                .flatMap(open -> InvitationLinks.named(code).flatMap(ports.invitations()::find)
                        .filter(invitation -> ports.links().opens(code, invitation)).map(Decision::granted)
                        .orElseGet(() -> Decision.refused(InviteRefusal.INVITATION_UNKNOWN.refusal())))
                .flatMap(invitation -> invitation.linkFault(ports.site().clocks().business()).<Decision<Invitation>>map(Decision::refused)
                        .orElseGet(() -> Decision.granted(invitation)))
                .map(this::view);
    }

    private InvitationView view(Invitation invitation) {
        var keeper = invitation.offer().by().keeper();
        return new InvitationView(invitation, ports.questions().names().of(Set.of(keeper)).getOrDefault(keeper, keeper.value()));
    }

    /** What is possible with an invitation now, and what forbids the rest. */
    public List<Possibility> possibilities(Invitation invitation) {
        var keeper = invitation.offer().by().keeper();
        var now = ports.site().clocks().business();
        return invitation.possibilities(ports.questions().standings().of(Set.of(keeper), now).get(keeper), now);
    }

    /** What happened to an invitation just found for the caller, oldest first; what happened by itself included. */
    public List<Happened> timeline(Caller caller, Invitation invitation) {
        var all = new ArrayList<>(ports.questions().timelines().of(Scope.own(caller), InvitationOutcomes.TYPE, invitation.id().value()));
        invitation.end().filter(end -> invitation.status() == InvitationStatus.EXPIRED).ifPresent(end ->
                all.add(new Happened(end.at(), InvitationEvent.EXPIRE.name(), Optional.empty(), List.of())));
        return all.stream().sorted(Comparator.comparing(Happened::at)).toList();
    }
}
