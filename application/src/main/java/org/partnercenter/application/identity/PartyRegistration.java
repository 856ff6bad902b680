package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyDraft;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Registers parties. One batch may name a distributor and, behind it, its resellers. */
final class PartyRegistration implements UseCase<RegisterParty, PartyRegistered> {

    private final Parties parties;
    private final Ids ids;

    PartyRegistration(Parties parties, Ids ids) {
        this.parties = parties;
        this.ids = ids;
    }

    @Override
    public Operation<RegisterParty, PartyRegistered> operation() {
        return IdentityOperations.REGISTER_PARTY;
    }

    @Override
    public List<Outcome<PartyRegistered>> decide(List<Request<RegisterParty>> requests, Instant now) {
        var drafts = requests.stream().map(request -> draft(request.command())).toList();
        var known = new Known(drafts);
        var decisions = new ArrayList<Decision<Party>>();
        for (var draft : drafts) {
            var decision = draft.register(known.around(draft), now);
            decision.map(known::remember);
            decisions.add(decision);
        }
        var granted = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        var stored = granted.isEmpty() ? Set.<PartyId>of() : parties.add(granted);
        var outcomes = new ArrayList<Outcome<PartyRegistered>>();
        for (int i = 0; i < drafts.size(); i++) {
            outcomes.add(outcome(drafts.get(i), decisions.get(i).flatMap(party -> unlessTaken(party, stored))));
        }
        return outcomes;
    }

    private PartyDraft draft(RegisterParty command) {
        return new PartyDraft(command.id().orElseGet(() -> new PartyId(ids.next())), command.kind(), command.name(),
                command.accountName(), command.distributor(), command.contact(), command.accountManager());
    }

    private static Decision<Party> unlessTaken(Party party, Set<PartyId> stored) {
        if (stored.contains(party.id())) {
            return Decision.granted(party);
        }
        return Decision.refused(party.kind() == PartyKind.PLATFORM ? IdentityRefusal.PLATFORM_PRESENT.refusal()
                : IdentityRefusal.PARTY_ID_TAKEN.refusal("party_id", party.id()));
    }

    private static Outcome<PartyRegistered> outcome(PartyDraft draft, Decision<Party> decision) {
        var viewers = PartyViewers.of(draft.id(), draft.kind(), draft.distributor());
        var subject = Subject.of("party", draft.id().value(), viewers).with(Map.of("kind", draft.kind().name()));
        return decision.fold(
                party -> Outcome.granted(new PartyRegistered(party.id(), party.kind(), party.registeredAt()), subject,
                        Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.party.registered",
                                "party/" + party.id(), Map.of("party_id", party.id().value(), "kind", party.kind().name()),
                                viewers)))),
                refusals -> Outcome.refused(refusals, subject));
    }

    /** The parties a batch has to do with, those it has granted included. */
    private final class Known {

        private final Map<PartyId, Party> parties;
        private boolean platform;

        Known(List<PartyDraft> drafts) {
            var named = new HashSet<PartyId>();
            drafts.forEach(draft -> {
                named.add(draft.id());
                draft.distributor().ifPresent(named::add);
            });
            parties = new HashMap<>(PartyRegistration.this.parties.find(named));
            platform = drafts.stream().anyMatch(draft -> draft.kind() == PartyKind.PLATFORM)
                    && PartyRegistration.this.parties.platform().isPresent();
        }

        PartyDraft.Surroundings around(PartyDraft draft) {
            return new PartyDraft.Surroundings(parties.containsKey(draft.id()), platform,
                    draft.distributor().flatMap(id -> Optional.ofNullable(parties.get(id))).map(Party::kind));
        }

        Party remember(Party party) {
            parties.put(party.id(), party);
            platform |= party.kind() == PartyKind.PLATFORM;
            return party;
        }
    }
}
