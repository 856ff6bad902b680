package org.partnercenter.rest.customer.leave;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.customer.leave.DecideChange;
import org.partnercenter.application.customer.leave.LeaveOperations;
import org.partnercenter.application.customer.leave.SubmitChange;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.leave.ChangeDraft;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Success;

import java.util.List;
import java.util.Optional;

/** What the commands of leaving and switching look like in JSON. */
@ApplicationScoped
class LeaveBodies implements HasBodies {

    static final CommandBody<DisassociationBody, SubmitChange, ChangeRequest> DISASSOCIATE =
            new CommandBody<>(LeaveOperations.DISASSOCIATE, DisassociationBody.class, (body, in, caller) -> body.command(in),
                    created(PartnerDisassociationsResource.PATH));
    static final CommandBody<SwitchBody, SubmitChange, ChangeRequest> SWITCH =
            new CommandBody<>(LeaveOperations.SWITCH, SwitchBody.class, (body, in, caller) -> body.command(in),
                    created(PartnerSwitchesResource.PATH));
    static final CommandBody<OwnDisassociationBody, SubmitChange, ChangeRequest> CUSTOMER_DISASSOCIATE =
            new CommandBody<>(LeaveOperations.CUSTOMER_DISASSOCIATE, OwnDisassociationBody.class,
                    (body, in, caller) -> body.command(in, caller), created(CustomerDisassociationsResource.PATH));
    static final CommandBody<OwnSwitchBody, SubmitChange, ChangeRequest> CUSTOMER_SWITCH =
            new CommandBody<>(LeaveOperations.CUSTOMER_SWITCH, OwnSwitchBody.class,
                    (body, in, caller) -> body.command(in, caller), created(CustomerSwitchesResource.PATH));

    static final CommandBody<DecideBody, DecideChange, ChangeRequest> APPROVE = decide(LeaveOperations.APPROVE);
    static final CommandBody<RejectBody, DecideChange, ChangeRequest> REJECT = reject(LeaveOperations.REJECT);
    static final CommandBody<DecideBody, DecideChange, ChangeRequest> WITHDRAW = decide(LeaveOperations.WITHDRAW);
    static final CommandBody<DecideBody, DecideChange, ChangeRequest> CUSTOMER_APPROVE = decide(LeaveOperations.CUSTOMER_APPROVE);
    static final CommandBody<RejectBody, DecideChange, ChangeRequest> CUSTOMER_REJECT = reject(LeaveOperations.CUSTOMER_REJECT);
    static final CommandBody<DecideBody, DecideChange, ChangeRequest> CUSTOMER_WITHDRAW = decide(LeaveOperations.CUSTOMER_WITHDRAW);

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(DISASSOCIATE, SWITCH, CUSTOMER_DISASSOCIATE, CUSTOMER_SWITCH, APPROVE, REJECT, WITHDRAW, CUSTOMER_APPROVE,
                CUSTOMER_REJECT, CUSTOMER_WITHDRAW);
    }

    /** Words for the other side. */
    static Optional<String> words(Input in, String field, String given) {
        return in.field(field, given).text(ChangeDraft.MAX_REASON);
    }

    private static Success<ChangeRequest> created(String path) {
        return new Success.Created<>(path, request -> request.id().value(), RequestShape::of);
    }

    private static CommandBody<DecideBody, DecideChange, ChangeRequest> decide(Operation<DecideChange, ChangeRequest> operation) {
        return new CommandBody<>(operation, DecideBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(RequestShape::of));
    }

    private static CommandBody<RejectBody, DecideChange, ChangeRequest> reject(Operation<DecideChange, ChangeRequest> operation) {
        return new CommandBody<>(operation, RejectBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(RequestShape::of));
    }
}
