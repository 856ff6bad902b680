package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.Circumstances;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.programme.GainedLabel;
import org.partnercenter.domain.programme.Gate;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathStage;
import org.partnercenter.domain.programme.PersonId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts programmes and paths together from their ports. */
public final class ProgrammeModule {

    private static final int PORTION = 200;

    private final ProgrammePorts ports;

    public ProgrammeModule(ProgrammePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(List.of(new MembershipLapsing(ports), new LabelDefining(ports.stores().labels()),
                new PersonRegistering(ports), new PersonRevealing(ports, ProgrammeOperations.REVEAL_OWN),
                new PersonRevealing(ports, ProgrammeOperations.REVEAL)));
        all.addAll(StandingSteps.all(ports));
        all.addAll(PersonChanging.all(ports));
        return all;
    }

    public BrowseProgrammes browse() {
        return new BrowseProgrammes(ports, gates());
    }

    public BrowsePeople people() {
        return new BrowsePeople(ports);
    }

    /** What closes gates to partners, for whatever lies behind them. */
    public GatesOf gates() {
        return (partners, features, now) -> {
            var closed = new HashMap<PartyId, Map<Feature, List<Refusal>>>();
            if (!partners.isEmpty()) {
                var standings = ports.stores().standings().of(partners);
                var around = ports.questions().circumstances().of(partners, now);
                partners.forEach(partner -> {
                    var standing = standings.getOrDefault(partner, NetworkStanding.none(partner))
                            .standing(around.getOrDefault(partner, Circumstances.NONE), ports.day(now), now);
                    closed.put(partner, features.stream().collect(Collectors.toMap(feature -> feature, feature -> Gate.ask(feature, standing))));
                });
            }
            return closed;
        };
    }

    /** How far partners have come on their paths. */
    public StagesOf stages() {
        return (partners, now) -> {
            var found = new HashMap<PartyId, Set<PathStage>>();
            if (!partners.isEmpty()) {
                ports.stores().standings().of(partners).forEach((partner, standing) -> found.put(partner,
                        Set.copyOf(standing.standing(Circumstances.NONE, ports.day(now), now).stages().values())));
            }
            return found;
        };
    }

    /** Which labels partners have gained. */
    public LabelsOf labels() {
        return partners -> {
            var found = new HashMap<PartyId, Set<GainedLabel>>();
            partners.forEach(partner -> found.put(partner, Set.of()));
            if (!partners.isEmpty()) {
                ports.stores().standings().of(partners).forEach((partner, standing) -> found.put(partner, standing.labels()));
            }
            return found;
        };
    }

    /** What benefits ask of partners' people. */
    public DedicatedPeopleOf dedicated() {
        return people -> {
            var asked = people.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            var found = new HashMap<PartyId, Map<PersonId, DedicatedPeopleOf.Person>>();
            if (!asked.isEmpty()) {
                ports.stores().people().of(asked).values().stream().filter(each -> people.getOrDefault(each.partner(), Set.of()).contains(each.id()))
                        .forEach(each -> found.computeIfAbsent(each.partner(), none -> new HashMap<>()).put(each.id(),
                                new DedicatedPeopleOf.Person(each.path(), each.profile(), each.isApproved())));
            }
            return found;
        };
    }

    /** Which partners are in no plan any more. */
    public PlansEnded plans() {
        return (partners, now) -> {
            var ended = new HashMap<PartyId, Instant>();
            if (!partners.isEmpty()) {
                ports.stores().standings().of(partners).forEach((partner, standing) -> standing.planEndedAt(now)
                        .ifPresent(since -> ended.put(partner, since)));
            }
            return ended;
        };
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return List.of(new PortionChore<>(ProgrammeOperations.LAPSE, new LapseMemberships(PORTION), () -> !ports.stores().standings()
                .over(ports.clocks().business(), 1).isEmpty(), lapsed -> lapsed.partners() == PORTION, gateway, platform));
    }

    public static List<FileKind<?, ?>> files() {
        return ProgrammeFiles.kinds();
    }
}
