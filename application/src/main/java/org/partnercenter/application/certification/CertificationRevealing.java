package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows what nobody else sees. Nothing changes, and the audit trail tells what was looked at, never what it was. */
final class CertificationRevealing<C, R> implements UseCase<C, R> {

    private final CertificationPorts ports;
    private final Operation<C, R> operation;
    private final Function<Request<C>, PartyId> partner;
    private final Function<Certification, Optional<R>> sight;

    private CertificationRevealing(CertificationPorts ports, Operation<C, R> operation, Function<Request<C>, PartyId> partner,
                                   Function<Certification, Optional<R>> sight) {
        this.ports = ports;
        this.operation = operation;
        this.partner = partner;
        this.sight = sight;
    }

    static List<UseCase<?, ?>> all(CertificationPorts ports) {
        return List.of(
                new CertificationRevealing<>(ports, CertificationOperations.REVEAL_OWN, request -> request.caller().party(),
                        CertificationRevealing::info),
                new CertificationRevealing<>(ports, CertificationOperations.REVEAL, request -> request.command().partner(),
                        CertificationRevealing::info),
                new CertificationRevealing<>(ports, CertificationOperations.REVEAL_TRANSFER, request -> request.command().partner(),
                        CertificationRevealing::transfer));
    }

    private static Optional<BusinessInfoRevealed> info(Certification certification) {
        return Optional.of(new BusinessInfoRevealed(certification.partner(), certification.info()));
    }

    private static Optional<TransferRevealed> transfer(Certification certification) {
        return certification.enterableUntil().flatMap(until -> certification.transfer().map(sent -> new TransferRevealed(certification.partner(),
                Money.ofMinor(sent.minor(), certification.info().entity().currency()), until)));
    }

    @Override
    public Operation<C, R> operation() {
        return operation;
    }

    @Override
    public List<Outcome<R>> decide(List<Request<C>> requests, Instant now) {
        var partners = requests.stream().map(partner).collect(Collectors.toSet());
        var present = ports.certifications().hold(partners);
        var told = new CertificationOutcomes(ports.distributors().of(partners, now));
        return requests.stream().map(request -> {
            var of = partner.apply(request);
            Decision<R> decision = Optional.ofNullable(present.get(of)).flatMap(sight).map(Decision::granted)
                    .orElseGet(() -> CertificationChanging.unknown(of));
            return decision.fold(seen -> Outcome.granted(seen, told.subject(of), Effects.none()),
                    refusals -> Outcome.<R>refused(refusals, told.subject(of)));
        }).toList();
    }
}
