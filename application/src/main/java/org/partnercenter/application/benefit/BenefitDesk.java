package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Surroundings.Settling;
import org.partnercenter.domain.benefit.Surroundings;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a batch is decided with: loaded once for all of it, and kept in step with what the batch itself has done. Who only asks has a desk
 * that holds nothing.
 */
final class BenefitDesk {

    /** An application with what it carries, or would carry. */
    record Paper(BenefitProgramme programme, PartyId partner, Content content) {

        Set<ClaimKey> asks() {
            return programme.asks(partner, content);
        }
    }

    private final BenefitPorts ports;
    private final Instant now;
    private final Map<ClaimKey, Set<ApplicationNo>> holders = new HashMap<>();
    private final Map<ApplicationNo, BenefitApplication> applications = new HashMap<>();
    private final Map<BenefitApplication, Set<ClaimKey>> stored = new LinkedHashMap<>();
    private Map<PartyId, Map<String, List<Refusal>>> gates = Map.of();
    private Map<PartyId, Settling> settlings = Map.of();
    private Map<PartyId, Map<String, Person>> people = Map.of();
    private Map<PartyId, Map<String, String>> opportunities = Map.of();
    private Map<PartyId, Set<String>> labels = Map.of();
    private Map<PartyId, Set<String>> paidOut = Map.of();
    private Map<String, List<Allowance>> allowances = Map.of();

    BenefitDesk(BenefitPorts ports, Instant now) {
        this.ports = ports;
        this.now = now;
    }

    /** Holds these, before anything else is asked: what is decided about one waits for it first, and for keys afterwards. */
    Map<ApplicationNo, BenefitApplication> hold(Set<ApplicationNo> numbers) {
        var found = numbers.isEmpty() ? Map.<ApplicationNo, BenefitApplication>of() : ports.applications().hold(numbers);
        applications.putAll(found);
        return found;
    }

    BenefitApplication application(ApplicationNo no) {
        return applications.get(no);
    }

    /** Loads what the papers need, and holds the keys they ask for. */
    BenefitDesk holding(List<Paper> papers) {
        return load(papers, ports.applications()::holding);
    }

    /** The same for who only asks. */
    BenefitDesk looking(List<Paper> papers) {
        return load(papers, ports.applications()::look);
    }

    private BenefitDesk load(List<Paper> papers, Function<Set<ClaimKey>, Map<ClaimKey, List<BenefitApplication>>> finder) {
        if (papers.isEmpty()) {
            return this;
        }
        var partners = papers.stream().map(Paper::partner).collect(Collectors.toSet());
        var keys = papers.stream().flatMap(paper -> paper.asks().stream()).collect(Collectors.toSet());
        finder.apply(keys).forEach((key, found) -> found.forEach(each -> {
            applications.putIfAbsent(each.no(), each);
            holders.computeIfAbsent(key, none -> new HashSet<>()).add(each.no());
        }));
        gates = ports.questions().gates().of(partners, papers.stream().flatMap(paper -> paper.programme().gate().stream())
                .collect(Collectors.toSet()), now);
        settlings = ports.questions().settlings().of(partners, now);
        people = ports.questions().people().of(named(papers, paper -> paper.programme().people(paper.content())), now);
        opportunities = ports.questions().opportunities().of(named(papers, paper -> paper.programme().opportunities(paper.content())));
        labels = ports.questions().labels().of(partners, now);
        // After the keys are held: payouts hold the same keys before they look here.
        paidOut = ports.questions().paidOut().of(named(papers, paper -> InvoiceSteps.numbers(paper.content()).collect(Collectors.toSet())));
        allowances = ports.allowances().of(papers.stream().map(paper -> paper.programme().code()).collect(Collectors.toSet()), partners).stream()
                .collect(Collectors.groupingBy(Allowance::programme));
        return this;
    }

    private static Map<PartyId, Set<String>> named(List<Paper> papers, Function<Paper, Set<String>> names) {
        var all = new HashMap<PartyId, Set<String>>();
        papers.forEach(paper -> {
            var some = names.apply(paper);
            if (!some.isEmpty()) {
                all.computeIfAbsent(paper.partner(), none -> new HashSet<>()).addAll(some);
            }
        });
        return all;
    }

    /** What is known around a paper. @param own the application it is, which is no other */
    Surroundings around(Paper paper, Optional<ApplicationNo> own) {
        var related = paper.asks().stream().flatMap(key -> holders.getOrDefault(key, Set.of()).stream()).distinct()
                .filter(no -> own.filter(no::equals).isEmpty()).map(applications::get)
                .filter(each -> each.status() != BenefitStatus.DELETED).toList();
        var partner = paper.partner();
        return new Surroundings(now, ports.site().zone(), ports.site().days(),
                paper.programme().gate().map(gate -> gates.getOrDefault(partner, Map.of()).getOrDefault(gate, List.of())).orElse(List.of()),
                settlings.getOrDefault(partner, new Settling(false, false, Optional.empty())), related,
                allowances.getOrDefault(paper.programme().code(), List.of()).stream()
                        .filter(each -> each.partner().isEmpty() || each.partner().filter(partner::equals).isPresent()).toList(),
                ports.secondAbove(), people.getOrDefault(partner, Map.of()), opportunities.getOrDefault(partner, Map.of()),
                labels.getOrDefault(partner, Set.of()), paidOut.getOrDefault(partner, Set.of()));
    }

    /** Keeps what became of an application, for what the batch decides next and for the store. */
    void done(BenefitProgramme programme, BenefitApplication after) {
        var keys = programme.keys(after.partner(), after.content());
        holders.values().forEach(each -> each.remove(after.no()));
        keys.forEach(key -> holders.computeIfAbsent(key, none -> new HashSet<>()).add(after.no()));
        var before = applications.put(after.no(), after);
        if (before != null) {
            stored.remove(before);
        }
        stored.put(after, keys);
    }

    /** Stores what was done, all at once. */
    void store() {
        if (!stored.isEmpty()) {
            ports.applications().put(stored);
        }
    }
}
