package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A distributor invites resellers-to-be, each on its own. */
final class Inviting implements UseCase<InviteResellers, CooperationsChanged> {

    private final CooperationAsking asking;

    Inviting(CooperationPorts ports) {
        this.asking = new CooperationAsking(ports);
    }

    @Override
    public Operation<InviteResellers, CooperationsChanged> operation() {
        return CooperationOperations.INVITE;
    }

    @Override
    public List<Outcome<CooperationsChanged>> decide(List<Request<InviteResellers>> requests, Instant now) {
        var asked = requests.stream().flatMap(request -> request.command().parties().stream().map(party ->
                new CooperationAsking.Asked(request.caller().party(), party, CooperationEvent.INVITE))).toList();
        var decisions = asking.ask(asked, now);
        var outcomes = new ArrayList<Outcome<CooperationsChanged>>();
        int from = 0;
        for (var request : requests) {
            var parties = request.command().parties();
            outcomes.add(CooperationAsking.outcome(request, CooperationEvent.INVITE, parties.stream().map(PartyId::value).toList(),
                    decisions.subList(from, from + parties.size())));
            from += parties.size();
        }
        return outcomes;
    }
}
