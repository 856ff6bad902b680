package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.PaymentAgreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Concludes payment agreements (CTR-05). Who has one under the present text gets that one again. */
final class AgreementConcluding implements UseCase<ConcludeAgreement, PaymentAgreement> {

    private static final String TYPE = "payment-agreement";

    private final ContractPorts ports;

    AgreementConcluding(ContractPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ConcludeAgreement, PaymentAgreement> operation() {
        return ContractOperations.CONCLUDE;
    }

    @Override
    public List<Outcome<PaymentAgreement>> decide(List<Request<ConcludeAgreement>> requests, Instant now) {
        var partners = requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet());
        var present = new HashMap<>(ports.agreements().hold(partners, PaymentAgreement.CURRENT));
        var verified = ports.verified().among(partners, now);
        var outcomes = new ArrayList<Outcome<PaymentAgreement>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var viewers = Viewers.ofCaller(request.caller());
            outcomes.add(Optional.ofNullable(present.get(partner)).map(found -> Outcome.granted(found, subject(found, viewers), Effects.none()))
                    .orElseGet(() -> PaymentAgreement.conclude(new ContractCode(ports.ids().next()), partner, verified.contains(partner), now)
                            .fold(made -> {
                                present.put(partner, made);
                                ports.agreements().add(made);
                                return concluded(made, viewers);
                            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, "", viewers)))));
        }
        return outcomes;
    }

    private static Outcome<PaymentAgreement> concluded(PaymentAgreement made, Viewers viewers) {
        return Outcome.granted(made, subject(made, viewers).changed(new Changes().add(TYPE + "/" + made.code(), "version", Optional.empty(),
                Optional.of(made.version()))), Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.payment-agreement.concluded",
                TYPE + "/" + made.code(), Map.of("contract_code", made.code().value(), "partner_id", made.partner().value(),
                "version", made.version()), viewers))));
    }

    private static Subject subject(PaymentAgreement agreement, Viewers viewers) {
        return Subject.of(TYPE, agreement.code().value(), viewers);
    }
}
