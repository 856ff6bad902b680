package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.HandoverStanding;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.Surroundings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one batch is decided in: everything it needs is read at once, what it changes is seen by its later commands and stored at once. */
final class World {

    private static final Set<OpportunityStatus> CONTENDING = OpportunityStatus.contending();

    private final OpportunityPorts ports;
    private final Instant now;
    private final Map<OpportunityId, SharedOpportunity> present;
    private final Map<String, Offering> offerings;
    private final Set<String> unknownServices;
    private final Set<PartyId> accounts;
    private final Set<PartyId> members;
    private final OpportunityOutcomes told;
    private final Map<OpportunityId, SharedOpportunity> changed = new LinkedHashMap<>();
    private final List<Opportunities.Told> progress = new ArrayList<>();

    /**
     * What a batch is about.
     *
     * @param contents  what is told in it
     * @param offerings named in it beside those
     * @param partners  concerned
     */
    record About(Set<OpportunityId> ids, List<OpportunityContent> contents, Set<String> offerings, Set<PartyId> partners) {
    }

    World(OpportunityPorts ports, About about, Instant now) {
        this(ports, about, ports.stores().opportunities().hold(about.ids(), about.contents().stream().map(OpportunityContent::customer)
                .collect(Collectors.toSet())), now);
    }

    /** @param held what is there already */
    World(OpportunityPorts ports, About about, Opportunities.Held held, Instant now) {
        this.ports = ports;
        this.now = now;
        this.present = new HashMap<>(held.named());
        held.others().forEach(each -> present.putIfAbsent(each.id(), each));
        var contents = Stream.concat(about.contents().stream(), held.named().values().stream().map(SharedOpportunity::content)).toList();
        this.offerings = known(Stream.concat(contents.stream().flatMap(each -> each.approach().offerings().stream()), about.offerings().stream())
                .collect(Collectors.toSet()));
        this.unknownServices = asked(contents.stream().flatMap(each -> each.approach().services().stream()).collect(Collectors.toSet()),
                ports.questions().services()::among);
        this.accounts = asked(contents.stream().map(OpportunityContent::customer).map(EndCustomer::account).flatMap(Optional::stream)
                .collect(Collectors.toSet()), ports.questions().accounts()::among);
        var partners = Stream.concat(about.partners().stream(), present.values().stream().flatMap(each -> each.partner().stream()))
                .collect(Collectors.toSet());
        this.members = asked(partners, all -> ports.questions().members().among(all, now));
        this.told = new OpportunityOutcomes(ports.questions().distributors().of(partners, now));
    }

    private Map<String, Offering> known(Set<String> codes) {
        return codes.isEmpty() ? Map.of() : ports.stores().offerings().of(codes);
    }

    private static <T> Set<T> asked(Set<T> all, UnaryOperator<Set<T>> question) {
        return all.isEmpty() ? Set.of() : question.apply(all);
    }

    Optional<SharedOpportunity> of(OpportunityId id) {
        return Optional.ofNullable(present.get(id));
    }

    Surroundings around(Optional<PartyId> partner, OpportunityContent content) {
        return new Surroundings(partner.filter(members::contains).isPresent(), offerings, unknownServices,
                content.customer().account().filter(accounts::contains).isPresent(), others(), ports.days());
    }

    Surroundings around(SharedOpportunity of) {
        return around(of.partner(), of.content());
    }

    /** Those that may be duplicates, as they are by now. */
    List<SharedOpportunity> others() {
        return present.values().stream().filter(each -> CONTENDING.contains(each.status())).toList();
    }

    /** How far partners are on the way to the vendor's opportunities (HO-01). */
    static Map<PartyId, HandoverStanding> standings(OpportunityPorts ports, Set<PartyId> partners, Instant now) {
        var since = ports.days().day(now).minusMonths(HandoverStanding.MONTHS);
        var delivered = ports.stores().opportunities().delivered(partners, since);
        var elsewhere = ports.questions().elsewhere().of(partners, now);
        var stages = ports.questions().stages().of(partners, now);
        var members = ports.questions().members().among(partners, now);
        return partners.stream().collect(Collectors.toMap(partner -> partner, partner -> new HandoverStanding(members.contains(partner),
                stages.getOrDefault(partner, Set.of()), Math.max(delivered.getOrDefault(partner, 0), elsewhere.getOrDefault(partner, 0)))));
    }

    /** Takes what became of one, and of those that lose by it. */
    Outcome<OpportunityStep> granted(Optional<SharedOpportunity> before, SharedOpportunity after, Collection<SharedOpportunity> losers) {
        var changes = OpportunityOutcomes.changes(before, after);
        var effects = new ArrayList<>(List.of(told.effects(before, after)));
        losers.forEach(loser -> {
            var was = of(loser.id());
            OpportunityOutcomes.changes(was, loser).list().forEach(each -> changes.add(each.of(), each.field(), each.before(), each.after()));
            effects.add(told.effects(was, loser));
            take(loser);
        });
        take(after);
        return Outcome.granted(OpportunityStep.of(after), told.subject(after).changed(changes), Effects.all(effects));
    }

    private void take(SharedOpportunity after) {
        present.put(after.id(), after);
        changed.put(after.id(), after);
    }

    void took(OpportunityId id, PartyId partner, Progress update) {
        progress.add(new Opportunities.Told(id, partner, now, update));
    }

    /** @param seen whether the caller may know that there is one */
    Outcome<OpportunityStep> refused(OpportunityId id, Optional<SharedOpportunity> seen, List<Refusal> refusals) {
        return Outcome.refused(refusals, seen.map(told::subject).orElseGet(() -> Subject.of(OpportunityOutcomes.TYPE, id.value(), Viewers.none())));
    }

    Subject subject(OpportunityId id, Optional<SharedOpportunity> seen) {
        return seen.map(told::subject).orElseGet(() -> Subject.of(OpportunityOutcomes.TYPE, id.value(), Viewers.none()));
    }

    OpportunityOutcomes told() {
        return told;
    }

    void store() {
        if (!changed.isEmpty()) {
            ports.stores().opportunities().put(List.copyOf(changed.values()));
        }
        if (!progress.isEmpty()) {
            ports.stores().opportunities().add(progress);
        }
    }

    static Set<PartyId> set(Stream<PartyId> parties) {
        return parties.collect(Collectors.toCollection(HashSet::new));
    }
}
