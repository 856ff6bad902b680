package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the amounts that partners have received (BIA-04). A wrong one is counted, meant or only asked about. */
final class AmountEntering implements UseCase<EnterAmount, CertificationStep> {

    private final CertificationPorts ports;

    AmountEntering(CertificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<EnterAmount, CertificationStep> operation() {
        return CertificationOperations.ENTER;
    }

    @Override
    public List<Outcome<CertificationStep>> decide(List<Request<EnterAmount>> requests, Instant now) {
        var partners = requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet());
        var present = new HashMap<>(ports.certifications().hold(partners));
        var told = new CertificationOutcomes(ports.distributors().of(partners, now));
        var stored = new LinkedHashMap<PartyId, Certification>();
        var outcomes = new ArrayList<Outcome<CertificationStep>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var before = Optional.ofNullable(present.get(partner));
            if (before.isEmpty()) {
                outcomes.add(told.refused(partner, CertificationChanging.<Certification>unknown(partner).refusals()));
                continue;
            }
            var entered = before.get().enter(request.command().minor(), now);
            if (!entered.after().equals(before.get())) {
                present.put(partner, entered.after());
                stored.put(partner, entered.after());
            }
            outcomes.add(outcome(told, before.get(), entered));
        }
        if (!stored.isEmpty()) {
            ports.certifications().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static Outcome<CertificationStep> outcome(CertificationOutcomes told, Certification before, Certification.Entered entered) {
        if (entered.refusals().isEmpty()) {
            return told.changed(Optional.of(before), entered.after(), Map.of());
        }
        return entered.after().equals(before) ? told.refused(before.partner(), entered.refusals())
                : told.counted(before, entered.after(), entered.refusals());
    }

    @Override
    public List<Refusal> tryBeforeAsking(Request<EnterAmount> request) {
        var before = ports.certifications().hold(Set.of(request.caller().party())).get(request.caller().party());
        if (before == null) {
            return List.of();
        }
        var entered = before.enter(request.command().minor(), ports.clocks().business());
        if (!entered.refusals().isEmpty() && !entered.after().equals(before)) {
            ports.certifications().put(List.of(entered.after()));
        }
        return entered.refusals();
    }
}
