package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.reseller.Candidate;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of several distributors and resellers-to-be: two questions, however many they are. */
final class Candidates {

    private final Map<PartyId, KnownCandidates.Known> known;
    private final Set<PartyId> associated;

    static Candidates look(CooperationPorts ports, Set<PartyId> distributors, Set<PartyId> parties, Instant now) {
        var all = new HashSet<>(distributors);
        all.addAll(parties);
        return new Candidates(ports.candidates().of(all, now), ports.associations().active(parties).keySet());
    }

    private Candidates(Map<PartyId, KnownCandidates.Known> known, Set<PartyId> associated) {
        this.known = known;
        this.associated = Set.copyOf(associated);
    }

    Candidate of(PartyId distributor, PartyId party) {
        var candidate = Optional.ofNullable(known.get(party));
        var above = Optional.ofNullable(known.get(distributor));
        return new Candidate(candidate.map(KnownCandidates.Known::kind), candidate.flatMap(KnownCandidates.Known::distributor),
                associated.contains(party), candidate.map(KnownCandidates.Known::inProgramme).orElse(false),
                candidate.map(KnownCandidates.Known::elsewhere).orElse(false), above.map(KnownCandidates.Known::kind),
                above.map(KnownCandidates.Known::frozen).orElse(false));
    }
}
