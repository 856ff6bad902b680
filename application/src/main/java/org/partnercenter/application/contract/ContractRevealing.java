package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.contract.ContractRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows what lists mask of a contract (CTR-02); each showing is audited. */
final class ContractRevealing implements UseCase<RevealContract, ContractRevealed> {

    private static final PageRequest ONE = new PageRequest(0, 1);

    private final Contracts contracts;

    ContractRevealing(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public Operation<RevealContract, ContractRevealed> operation() {
        return ContractOperations.REVEAL;
    }

    @Override
    public List<Outcome<ContractRevealed>> decide(List<Request<RevealContract>> requests, Instant now) {
        return requests.stream().map(this::reveal).toList();
    }

    private Outcome<ContractRevealed> reveal(Request<RevealContract> request) {
        var code = request.command().code();
        var subject = Subject.of("contract", code.value(), Viewers.ofCaller(request.caller()));
        return contracts.list(Scope.own(request.caller()), Optional.of(code), ONE).items().stream().findFirst()
                .map(found -> Outcome.granted(new ContractRevealed(found.code(), found.counterparty()), subject, Effects.none()))
                .orElseGet(() -> Outcome.refused(List.of(ContractRefusal.CONTRACT_UNKNOWN.refusal("contract_code", code)), subject));
    }
}
