package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathRecord;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a batch needs beside the standings, loaded at once. Remembers what the batch itself has brought about. */
final class Surroundings {

    private final Map<PartyId, String> companies;
    private final Map<String, Set<PartyId>> onPath;
    private final Map<PartyId, Set<PathRecord>> records;
    private final Map<String, LabelKind> labels;

    private Surroundings(Map<PartyId, String> companies, Map<String, Set<PartyId>> onPath, Map<PartyId, Set<PathRecord>> records,
                         Map<String, LabelKind> labels) {
        this.companies = companies;
        this.onPath = new HashMap<>(onPath);
        this.records = records;
        this.labels = labels;
    }

    static Surroundings none() {
        return new Surroundings(Map.of(), Map.of(), Map.of(), Map.of());
    }

    static Surroundings companies(ProgrammePorts ports, Set<PartyId> partners, Instant now) {
        var companies = ports.questions().companies().of(partners, now);
        var found = companies.isEmpty() ? Map.<String, Set<PartyId>>of() : oncePerCompany().flatMap(path -> ports.stores().standings().onPath(path,
                Set.copyOf(companies.values())).entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Surroundings::both));
        return new Surroundings(companies, found, Map.of(), Map.of());
    }

    private static Stream<DevelopmentPath> oncePerCompany() {
        return Stream.of(DevelopmentPath.values()).filter(DevelopmentPath::isOncePerCompany);
    }

    private static Set<PartyId> both(Set<PartyId> first, Set<PartyId> second) {
        var all = new HashSet<>(first);
        all.addAll(second);
        return all;
    }

    static Surroundings records(ProgrammePorts ports, Set<PartyId> partners, Instant now) {
        return new Surroundings(Map.of(), Map.of(), ports.questions().records().of(partners, now), Map.of());
    }

    static Surroundings labels(ProgrammePorts ports, Set<String> codes) {
        return new Surroundings(Map.of(), Map.of(), Map.of(), ports.stores().labels().of(codes));
    }

    Optional<String> company(PartyId partner) {
        return Optional.ofNullable(companies.get(partner));
    }

    /** Whether another account of the partner's company is on a path that is open to one only (PRG-02). */
    boolean others(PartyId partner) {
        return company(partner).map(company -> onPath.getOrDefault(company, Set.of()).stream().anyMatch(each -> !each.equals(partner))).orElse(false);
    }

    Set<PathRecord> records(PartyId partner) {
        return records.getOrDefault(partner, Set.of());
    }

    Optional<LabelKind> label(String code) {
        return Optional.ofNullable(labels.get(code));
    }

    /** What a command of the batch came to, for those behind it. */
    void remember(NetworkStanding after) {
        company(after.partner()).filter(company -> oncePerCompany().anyMatch(path -> after.status(path).stage().isPresent()))
                .ifPresent(company -> onPath.merge(company, Set.of(after.partner()), Surroundings::both));
    }
}
