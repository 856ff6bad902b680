package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Erases who customers were. Ledger and audit trail name ids only, and stay as they are. */
final class PartyErasure implements UseCase<EraseParty, PartyErased> {

    private final Parties parties;
    private final PartyTraces traces;
    private final AssociatedAmong associated;

    PartyErasure(Parties parties, PartyTraces traces, AssociatedAmong associated) {
        this.parties = parties;
        this.traces = traces;
        this.associated = associated;
    }

    @Override
    public Operation<EraseParty, PartyErased> operation() {
        return IdentityOperations.ERASE_PARTY;
    }

    @Override
    public List<Outcome<PartyErased>> decide(List<Request<EraseParty>> requests, Instant now) {
        var ids = requests.stream().map(request -> request.command().party()).collect(Collectors.toSet());
        var known = parties.find(ids);
        var belonging = known.isEmpty() ? Set.<PartyId>of() : associated.of(known.keySet());
        var erased = new ArrayList<Party>();
        var outcomes = new ArrayList<Outcome<PartyErased>>();
        for (var request : requests) {
            var id = request.command().party();
            var decision = decide(id, known, belonging);
            decision.map(erased::add);
            outcomes.add(outcome(id, decision, now));
        }
        if (!erased.isEmpty()) {
            traces.erase(erased, now);
        }
        return outcomes;
    }

    private static Decision<Party> decide(PartyId id, Map<PartyId, Party> known, Set<PartyId> belonging) {
        return Optional.ofNullable(known.get(id)).map(party -> party.erase(belonging.contains(id)))
                .orElseGet(() -> Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", id)));
    }

    private static Outcome<PartyErased> outcome(PartyId id, Decision<Party> decision, Instant now) {
        var subject = Subject.of("party", id.value(), Viewers.none().withCustomer(id));
        return decision.fold(party -> Outcome.granted(new PartyErased(id, now),
                        subject.changed(new Changes().made("party/" + id, "erased_at", now.toString())),
                        Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.party.erased", "party/" + id,
                                Map.of("party_id", id.value()), Viewers.none().withCustomer(id))))),
                refusals -> Outcome.refused(refusals, subject));
    }
}
