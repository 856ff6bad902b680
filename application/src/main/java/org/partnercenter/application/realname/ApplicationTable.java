package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationDraft;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.UploadSetting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a batch of applications has to do with, each as those before it have left it. */
final class ApplicationTable {

    private final RealNamePorts ports;
    private final Instant now;
    private final Map<PartyId, UploadSetting> uploads;
    private final Map<PartyId, PartyId> partners;
    private final Map<PartyId, RealNameState> standings = new HashMap<>();
    private final Map<PartyId, Integer> attempts;
    private final Map<Personal, Set<PartyId>> holders = new HashMap<>();
    private final boolean open;
    private final List<Application> made = new ArrayList<>();
    private final Map<PartyId, Standings.Change> changed = new LinkedHashMap<>();

    ApplicationTable(RealNamePorts ports, List<Request<Apply>> requests, Instant now) {
        this(ports, requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet()),
                requests.stream().map(request -> request.command().customer()).collect(Collectors.toSet()),
                requests.stream().map(request -> request.command().claim().number()).collect(Collectors.toSet()), now);
    }

    ApplicationTable(RealNamePorts ports, Set<PartyId> applicants, Set<PartyId> customers, Set<Personal> numbers, Instant now) {
        this.ports = ports;
        this.now = now;
        uploads = ports.uploads().find(applicants);
        var zone = ports.limits().zone();
        var held = ports.applications().hold(customers, numbers, now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant(), now);
        partners = ports.customers().partners(customers);
        attempts = new HashMap<>(held.attempts());
        held.holders().forEach((number, holding) -> holders.put(number, new HashSet<>(holding)));
        var recorded = ports.standings().of(customers, now);
        for (var customer : customers) {
            var standing = recorded.getOrDefault(customer, Standings.Standing.NONE);
            standings.put(customer, RealNameState.of(standing.status(), standing.type(),
                    Optional.ofNullable(held.pending().get(customer)).map(Application::kind)));
        }
        open = ports.intake().isOpen();
    }

    ApplicationDraft.Surroundings surroundings(PartyId partner, Apply command) {
        var bucket = Optional.ofNullable(uploads.get(partner)).filter(UploadSetting::on).flatMap(UploadSetting::bucket);
        var others = new HashSet<>(holders.getOrDefault(command.claim().number(), Set.of()));
        others.remove(command.customer());
        return new ApplicationDraft.Surroundings(
                new ApplicationDraft.Bucket(bucket, command.readable() && bucket.equals(command.bucket())),
                partner.equals(partners.get(command.customer())), standings.get(command.customer()),
                attempts.getOrDefault(command.customer(), 0), ports.limits().attempts(), others.size(), ports.limits().sameNumber(),
                command.codeFault().map(PhoneCodes.Fault::refusal), open, ports.screening().needsReview(command.claim()));
    }

    /** As far as no claim is known. */
    ApplicationDraft.Surroundings surroundings(PartyId partner, PartyId customer, ApplicationDraft.Bucket bucket) {
        return new ApplicationDraft.Surroundings(bucket, partner.equals(partners.get(customer)), standings.get(customer),
                attempts.getOrDefault(customer, 0), ports.limits().attempts(), 0, ports.limits().sameNumber(), Optional.empty(), open, true);
    }

    void take(ApplicationDraft.Applied applied) {
        var application = applied.application();
        var customer = application.customer();
        made.add(application);
        standings.put(customer, applied.standing());
        attempts.merge(customer, 1, Integer::sum);
        var claim = application.claim().orElseThrow();
        holders.computeIfAbsent(claim.number(), number -> new HashSet<>()).add(customer);
        changed.put(customer, StandingChanges.of(application, applied.standing()));
    }

    void store() {
        if (!made.isEmpty()) {
            ports.applications().add(made);
            ports.standings().record(List.copyOf(changed.values()), now);
        }
    }
}
