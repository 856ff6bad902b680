package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with business information that exists. */
final class CertificationChanging<C> implements UseCase<C, CertificationStep> {

    /** What is done with one. */
    @FunctionalInterface
    interface Step<C> {

        Decision<Certification> apply(Certification certification, C command, Instant now);
    }

    /**
     * How it is done.
     *
     * @param partner whose business information a command is about
     * @param details what the audit trail is told beside what changed
     */
    record How<C>(Operation<C, CertificationStep> operation, Function<Request<C>, PartyId> partner, Step<C> step,
                  Function<C, Map<String, String>> details) {
    }

    private final CertificationPorts ports;
    private final How<C> how;

    CertificationChanging(CertificationPorts ports, How<C> how) {
        this.ports = ports;
        this.how = how;
    }

    static List<UseCase<?, ?>> all(CertificationPorts ports) {
        return List.of(
                new CertificationChanging<>(ports, new How<>(CertificationOperations.SEND_AGAIN, request -> request.caller().party(),
                        (certification, command, now) -> certification.sendAgain(ports.amounts().next(), now), command -> Map.of())),
                new CertificationChanging<>(ports, new How<>(CertificationOperations.CONTACT, request -> request.caller().party(),
                        (certification, command, now) -> certification.edit(command.contact()), command -> Map.of())),
                new CertificationChanging<>(ports, new How<>(CertificationOperations.REVIEW, request -> request.command().partner(),
                        (certification, command, now) -> certification.review(command.verdict(), command.words(), ports.amounts().next(), now),
                        command -> Map.of("decision", command.verdict().name()))),
                new CertificationChanging<>(ports, new How<>(CertificationOperations.TRANSFER, request -> request.command().partner(),
                        (certification, command, now) -> certification.told(command.outcome(), command.words(), now),
                        command -> Map.of("outcome", command.outcome().name()))),
                new CertificationChanging<>(ports, new How<>(CertificationOperations.UNLOCK, request -> request.command().partner(),
                        (certification, command, now) -> certification.unlock(ports.amounts().next(), now),
                        command -> Map.of("ticket", command.ticket()))),
                new CertificationChanging<>(ports, new How<>(CertificationOperations.LAPSE, request -> request.command().partner(),
                        (certification, command, now) -> certification.lapse(command.cause(), now),
                        command -> Map.of("cause", command.cause().name()))));
    }

    @Override
    public Operation<C, CertificationStep> operation() {
        return how.operation();
    }

    @Override
    public List<Outcome<CertificationStep>> decide(List<Request<C>> requests, Instant now) {
        var partners = requests.stream().map(how.partner()).collect(Collectors.toSet());
        var present = new HashMap<>(ports.certifications().hold(partners));
        var told = new CertificationOutcomes(ports.distributors().of(partners, now));
        var stored = new LinkedHashMap<PartyId, Certification>();
        var outcomes = new ArrayList<Outcome<CertificationStep>>();
        for (var request : requests) {
            var partner = how.partner().apply(request);
            var before = Optional.ofNullable(present.get(partner));
            var decision = before.map(found -> how.step().apply(found, request.command(), now)).orElseGet(() -> unknown(partner));
            outcomes.add(decision.fold(after -> {
                present.put(partner, after);
                stored.put(partner, after);
                return told.changed(before, after, how.details().apply(request.command()));
            }, refusals -> told.refused(partner, refusals)));
        }
        if (!stored.isEmpty()) {
            ports.certifications().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    static <T> Decision<T> unknown(PartyId partner) {
        return Decision.refused(CertificationRefusal.CERTIFICATION_UNKNOWN.refusal("partner_id", partner));
    }
}
