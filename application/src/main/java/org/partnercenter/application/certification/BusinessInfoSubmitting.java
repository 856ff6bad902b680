package org.partnercenter.application.certification;

import org.partnercenter.application.certification.Certifications.Asked;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.certification.Certification.Surroundings;
import org.partnercenter.domain.certification.Certification;
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
        var told = new CertificationOutcomes(ports.distributors().of(partners, now));
        var stored = new LinkedHashMap<PartyId, Certification>();
        var outcomes = new ArrayList<Outcome<CertificationStep>>();
        var suppliers = ports.certifications().suppliers(requests.stream().map(BusinessInfoSubmitting::asked).collect(Collectors.toSet()));
        for (var request : requests) {
            var asked = asked(request);
            var before = Optional.ofNullable(present.get(asked.partner()));
            var around = new Surroundings(suppliers.getOrDefault(asked, List.of()), ports.days(), now.atZone(ports.zone()).toLocalDate());
            outcomes.add(Certification.submit(asked.partner(), before, asked.info(), around, now).fold(after -> {
                present.put(asked.partner(), after);
                stored.put(asked.partner(), after);
                return told.changed(before, after, Map.of());
            }, refusals -> told.refused(asked.partner(), refusals)));
        }
        if (!stored.isEmpty()) {
            ports.certifications().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static Asked asked(Request<SubmitBusinessInfo> request) {
        return new Asked(request.caller().party(), request.command().info());
    }
}
