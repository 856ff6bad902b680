package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.InviteRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends invitations again, and withdraws them. One that is not the caller's does not exist for it. */
final class InvitationMoving implements UseCase<MoveInvitation, Invitation> {

    /** What is done with one. */
    @FunctionalInterface
    private interface Step {

        Decision<Invitation> apply(Invitation invitation, PartnerStanding inviter, Instant now);
    }

    private final Operation<MoveInvitation, Invitation> operation;
    private final InvitePorts ports;
    private final Step step;

    private InvitationMoving(Operation<MoveInvitation, Invitation> operation, InvitePorts ports, Step step) {
        this.operation = operation;
        this.ports = ports;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(InvitePorts ports) {
        return List.of(new InvitationMoving(InviteOperations.RESEND, ports, Invitation::resend),
                new InvitationMoving(InviteOperations.WITHDRAW, ports, (invitation, inviter, now) -> invitation.withdraw(now)));
    }

    @Override
    public Operation<MoveInvitation, Invitation> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Invitation>> decide(List<Request<MoveInvitation>> requests, Instant now) {
        var present = new HashMap<>(ports.invitations().lock(requests.stream().map(request -> request.command().invitation())
                .collect(Collectors.toSet())));
        var standings = standings(present, now);
        var changed = new LinkedHashMap<InvitationId, Invitation>();
        var outcomes = new ArrayList<Outcome<Invitation>>();
        for (var request : requests) {
            var id = request.command().invitation();
            var mine = Optional.ofNullable(present.get(id)).filter(invitation -> isOpenTo(invitation, request.caller()));
            var decision = mine.map(invitation -> step.apply(invitation, standings.get(invitation.offer().by().keeper()), now))
                    .orElseGet(() -> Decision.refused(InviteRefusal.INVITATION_UNKNOWN.refusal("invitation_id", id)));
            outcomes.add(decision.fold(after -> {
                present.put(id, after);
                changed.put(id, after);
                return InvitationOutcomes.moved(mine, after);
            }, refusals -> InvitationOutcomes.refused(refusals, mine, request.caller())));
        }
        store(List.copyOf(changed.values()));
        return outcomes;
    }

    private Map<PartyId, PartnerStanding> standings(Map<InvitationId, Invitation> present, Instant now) {
        return present.isEmpty() ? Map.of() : ports.questions().standings().of(present.values().stream()
                .map(invitation -> invitation.offer().by().keeper()).collect(Collectors.toSet()), now);
    }

    private void store(List<Invitation> changed) {
        if (!changed.isEmpty()) {
            ports.invitations().update(changed);
            new InvitationMails(ports).send(changed.stream().filter(each -> each.status() == InvitationStatus.PENDING).toList());
        }
    }

    private static boolean isOpenTo(Invitation invitation, Caller caller) {
        var by = invitation.offer().by();
        return Viewers.of(by.partner(), by.reseller()).name(caller.party());
    }
}
