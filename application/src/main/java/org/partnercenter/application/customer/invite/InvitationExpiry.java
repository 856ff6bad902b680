package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.acquire.CloseOverdue;
import org.partnercenter.application.customer.acquire.ClosedOverdue;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down that invitations are over. */
final class InvitationExpiry implements UseCase<CloseOverdue, ClosedOverdue> {

    private final Invitations invitations;

    InvitationExpiry(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Operation<CloseOverdue, ClosedOverdue> operation() {
        return InviteOperations.EXPIRE;
    }

    @Override
    public List<Outcome<ClosedOverdue>> decide(List<Request<CloseOverdue>> requests, Instant now) {
        return requests.stream().map(request -> expire(request, now)).toList();
    }

    private Outcome<ClosedOverdue> expire(Request<CloseOverdue> request, Instant now) {
        var over = invitations.lockOver(now, request.command().limit());
        var closed = over.stream().map(invitation -> invitation.expire(now).orThrow()).toList();
        var changes = new Changes();
        for (int i = 0; i < closed.size(); i++) {
            InvitationOutcomes.changes(changes, Optional.of(over.get(i)), closed.get(i));
        }
        if (!closed.isEmpty()) {
            invitations.update(closed);
        }
        return Outcome.granted(new ClosedOverdue(closed.size()), Subject.of("invitation-expiry", request.id(), Viewers.none())
                        .with(Map.of("expired", String.valueOf(closed.size()))).changed(changes),
                Effects.all(closed.stream().map(InvitationOutcomes::effects).toList()));
    }
}
