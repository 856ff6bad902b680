package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.Certification.Surroundings;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes what partners submit (BIA-01 to BIA-08). */
final class BusinessInfoSubmitting implements UseCase<SubmitBusinessInfo, CertificationStep> {

    private final CertificationPorts ports;

    BusinessInfoSubmitting(CertificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SubmitBusinessInfo, CertificationStep> operation() {
        return CertificationOperations.SUBMIT;
    }

    @Override
    public List<Outcome<CertificationStep>> decide(List<Request<SubmitBusinessInfo>> requests, Instant now) {
        var partners = requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet());
        var present = new HashMap<>(ports.certifications().hold(partners));
        var told = new CertificationOutcomes(ports.kinds().of(partners));
        var stored = new LinkedHashMap<PartyId, Certification>();
        var outcomes = new ArrayList<Outcome<CertificationStep>>();
        for (var round : rounds(requests)) {
            var suppliers = ports.certifications().suppliers(round.stream().collect(Collectors.toMap(request -> request.caller().party(),
                    request -> request.command().info())));
            for (var request : round) {
                var partner = request.caller().party();
                var before = Optional.ofNullable(present.get(partner));
                var around = new Surroundings(suppliers.getOrDefault(partner, List.of()), ports.days(),
                        now.atZone(ports.zone()).toLocalDate());
                outcomes.add(Certification.submit(partner, before, info(request), around, now).fold(after -> {
                    present.put(partner, after);
                    stored.put(partner, after);
                    return told.changed(before, after, Map.of());
                }, refusals -> told.refused(partner, refusals)));
            }
        }
        if (!stored.isEmpty()) {
            ports.certifications().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static BusinessInfo info(Request<SubmitBusinessInfo> request) {
        return request.command().info();
    }

    /** The requests in their order, cut where a partner comes again. */
    private static List<List<Request<SubmitBusinessInfo>>> rounds(List<Request<SubmitBusinessInfo>> requests) {
        var rounds = new ArrayList<List<Request<SubmitBusinessInfo>>>();
        var round = new LinkedHashMap<PartyId, Request<SubmitBusinessInfo>>();
        for (var request : requests) {
            if (round.containsKey(request.caller().party())) {
                rounds.add(List.copyOf(round.values()));
                round.clear();
            }
            round.put(request.caller().party(), request);
        }
        rounds.add(List.copyOf(round.values()));
        return rounds;
    }
}
