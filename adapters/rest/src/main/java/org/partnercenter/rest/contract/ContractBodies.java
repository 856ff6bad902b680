package org.partnercenter.rest.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.contract.ConcludeAgreement;
import org.partnercenter.application.contract.ContractDelivered;
import org.partnercenter.application.contract.ContractOperations;
import org.partnercenter.application.contract.ContractRevealed;
import org.partnercenter.application.contract.DeliverContract;
import org.partnercenter.application.contract.RevealContract;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on contracts look like in JSON. */
@ApplicationScoped
class ContractBodies implements HasBodies {

    /** Concluding takes no fields. */
    record ConcludeBody() {
    }

    static final CommandBody<ContractBody, DeliverContract, ContractDelivered> DELIVER = new CommandBody<>(ContractOperations.DELIVER,
            ContractBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((delivered, language) -> ContractShape.DeliveredShape.of(delivered)));
    static final CommandBody<RevealContractBody, RevealContract, ContractRevealed> REVEAL = new CommandBody<>(ContractOperations.REVEAL,
            RevealContractBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((revealed, language) -> ContractShape.PlainShape.of(revealed)));
    static final CommandBody<ConcludeBody, ConcludeAgreement, PaymentAgreement> CONCLUDE = new CommandBody<>(ContractOperations.CONCLUDE,
            ConcludeBody.class, (body, in, caller) -> ConcludeAgreement::new,
            new Success.Created<>(AgreementsResource.PATH, agreement -> agreement.code().value(), AgreementShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(DELIVER, REVEAL, CONCLUDE);
    }
}
