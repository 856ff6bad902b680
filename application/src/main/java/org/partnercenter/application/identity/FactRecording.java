package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.CommonRefusal;
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

/** Records what is known about parties; the latest word counts. */
final class FactRecording implements UseCase<RecordFact, FactRecorded> {

    private final Parties parties;
    private final PartyFacts facts;

    FactRecording(Parties parties, PartyFacts facts) {
        this.parties = parties;
        this.facts = facts;
    }

    @Override
    public Operation<RecordFact, FactRecorded> operation() {
        return IdentityOperations.RECORD_FACT;
    }

    @Override
    public List<Outcome<FactRecorded>> decide(List<Request<RecordFact>> requests, Instant now) {
        var known = parties.find(requests.stream().map(request -> request.command().party()).collect(Collectors.toSet()));
        var recorded = new HashMap<>(facts.find(requests.stream().map(FactRecording::key).collect(Collectors.toSet())));
        var last = new LinkedHashMap<PartyFacts.Key, Optional<RecordedFact>>();
        var outcomes = new ArrayList<Outcome<FactRecorded>>();
        for (var request : requests) {
            var command = request.command();
            var decision = decide(command, known, now);
            var before = Optional.ofNullable(recorded.get(key(request)));
            decision.map(result -> last.put(key(request), result.recorded()));
            decision.map(result -> recorded.compute(key(request), (key, old) -> result.recorded().orElse(null)));
            outcomes.add(outcome(command, known, before, decision));
        }
        store(last);
        return outcomes;
    }

    private static PartyFacts.Key key(Request<RecordFact> request) {
        return new PartyFacts.Key(request.command().party(), request.command().fact());
    }

    private static Decision<FactRecorded> decide(RecordFact command, Map<PartyId, Party> known, Instant now) {
        if (!known.containsKey(command.party())) {
            return Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", command.party()));
        }
        if (command.fact() == PartyFact.SIGNING_ENTITY && (command.until().isPresent() || command.from().filter(now::isBefore).isPresent())) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", command.until().isPresent() ? "valid_until" : "valid_from"));
        }
        if (command.holds()) {
            return RecordedFact.of(command.party(), command.fact(), command.value(), command.from().orElse(now),
                    command.until()).map(fact -> new FactRecorded(command.party(), command.fact(),
                    fact.holds(now), Optional.of(fact)));
        }
        if (command.value().isPresent() || command.from().isPresent() || command.until().isPresent()) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "holds"));
        }
        return Decision.granted(new FactRecorded(command.party(), command.fact(), false, Optional.empty()));
    }

    private void store(Map<PartyFacts.Key, Optional<RecordedFact>> last) {
        var put = last.values().stream().flatMap(Optional::stream).toList();
        var removed = last.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        if (!put.isEmpty()) {
            facts.put(put);
        }
        if (!removed.isEmpty()) {
            facts.remove(removed);
        }
    }

    private static Outcome<FactRecorded> outcome(RecordFact command, Map<PartyId, Party> known,
                                                 Optional<RecordedFact> before, Decision<FactRecorded> decision) {
        var viewers = Optional.ofNullable(known.get(command.party()))
                .map(party -> PartyViewers.of(party.id(), party.kind(), party.distributor())).orElse(Viewers.none());
        var subject = Subject.of("party", command.party().value(), viewers)
                .with(Map.of("fact", command.fact().code(), "holds", String.valueOf(command.holds())));
        return decision.fold(result -> Outcome.granted(result,
                        subject.changed(changes(command, before, result.recorded())), news(command, before, result.recorded())),
                refusals -> Outcome.refused(refusals, subject));
    }

    /** What was not known before has not changed. */
    private static Effects news(RecordFact command, Optional<RecordedFact> before, Optional<RecordedFact> after) {
        boolean changed = command.fact() == PartyFact.SIGNING_ENTITY && before.isPresent() && after.isPresent()
                && !before.flatMap(RecordedFact::value).equals(after.flatMap(RecordedFact::value));
        return changed ? Effects.news(new SigningEntityChanged(command.party())) : Effects.none();
    }

    private static Changes changes(RecordFact command, Optional<RecordedFact> before, Optional<RecordedFact> after) {
        var of = "party/" + command.party() + "/" + command.fact().code();
        return new Changes()
                .add(of, "recorded", String.valueOf(before.isPresent()), String.valueOf(after.isPresent()))
                .add(of, "value", before.flatMap(RecordedFact::value), after.flatMap(RecordedFact::value))
                .add(of, "valid_from", before.map(fact -> fact.from().toString()), after.map(fact -> fact.from().toString()))
                .add(of, "valid_until", before.flatMap(RecordedFact::until).map(Instant::toString),
                        after.flatMap(RecordedFact::until).map(Instant::toString));
    }
}
