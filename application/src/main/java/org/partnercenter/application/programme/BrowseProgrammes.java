package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ProgrammeRefusal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at programmes, paths and gates: partners at their own, the platform at all. */
public final class BrowseProgrammes {

    private final ProgrammePorts ports;
    private final GatesOf gates;

    BrowseProgrammes(ProgrammePorts ports, GatesOf gates) {
        this.ports = ports;
        this.gates = gates;
    }

    /** The caller's own; of one that is not in the network, an empty one. */
    public Decision<NetworkStanding> own(Caller caller) {
        return open(caller, ProgrammeOperations.OWN).map(open -> ports.stores().standings().find(Scope.own(open), open.party())
                .orElseGet(() -> NetworkStanding.none(open.party())));
    }

    /** What closes each gate to the caller, in the order of the matrix. */
    public Decision<Map<Feature, List<Refusal>>> gates(Caller caller) {
        return open(caller, ProgrammeOperations.GATES).map(open -> gates(open.party()));
    }

    public Decision<List<Refusal>> gate(Caller caller, Feature feature) {
        return open(caller, ProgrammeOperations.GATES).map(open -> gates.of(Set.of(open.party()), feature, ports.clocks().business())
                .get(open.party()));
    }

    public Decision<Page<NetworkStanding>> standings(Caller caller, boolean waiting, PageRequest page) {
        return open(caller, ProgrammeOperations.STANDINGS).map(open -> ports.stores().standings().list(Scope.own(open), waiting, page));
    }

    public Decision<NetworkStanding> standing(Caller caller, PartyId partner) {
        return open(caller, ProgrammeOperations.STANDINGS).flatMap(open -> ports.stores().standings().find(Scope.own(open), partner)
                .map(Decision::granted).orElseGet(() -> Decision.refused(ProgrammeRefusal.NETWORK_STANDING_UNKNOWN.refusal("partner_id", partner))));
    }

    /** What closes each gate to a partner just found. */
    public Map<Feature, List<Refusal>> gates(PartyId partner) {
        return new EnumMap<>(gates.of(Set.of(partner), EnumSet.allOf(Feature.class), ports.clocks().business()).get(partner));
    }

    public Decision<List<LabelKind>> labels(Caller caller) {
        return open(caller, ProgrammeOperations.LABELS).map(open -> ports.stores().labels().all());
    }

    /** What the caller could do on a path of what was just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, NetworkStanding found, DevelopmentPath path) {
        var now = ports.clocks().business();
        var partner = found.partner();
        var companies = ports.questions().companies().of(Set.of(partner), now);
        boolean others = path.isOncePerCompany() && !companies.isEmpty() && ports.stores().standings().onPath(path, Set.copyOf(companies.values()))
                .values().stream().flatMap(Set::stream).anyMatch(each -> !each.equals(partner));
        return found.possibilities(path, others, ports.questions().records().of(Set.of(partner), now).getOrDefault(partner, Set.of()),
                !caller.is(PartyKind.PLATFORM));
    }

    /** What the caller could do with a membership of what was just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, NetworkStanding found, Programme programme) {
        return found.possibilities(programme, !caller.is(PartyKind.PLATFORM));
    }

    /** What happened to what was just found, oldest first. */
    public List<Happened> timeline(Caller caller, PartyId partner) {
        return ports.questions().timelines().of(Scope.own(caller), StandingOutcomes.TYPE, partner.value());
    }

    static Decision<Caller> open(Caller caller, Operation<?, ?> operation) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
