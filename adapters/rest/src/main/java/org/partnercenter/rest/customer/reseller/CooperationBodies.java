package org.partnercenter.rest.customer.reseller;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.customer.reseller.ApplyForCooperation;
import org.partnercenter.application.customer.reseller.CooperationOperations;
import org.partnercenter.application.customer.reseller.CooperationsChanged;
import org.partnercenter.application.customer.reseller.DecideCooperations;
import org.partnercenter.application.customer.reseller.InviteResellers;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What invitations, applications and decisions on them look like in JSON. */
@ApplicationScoped
class CooperationBodies implements HasBodies {

    static final CommandBody<InviteBody, InviteResellers, CooperationsChanged> INVITE = new CommandBody<>(CooperationOperations.INVITE,
            InviteBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(CooperationShape.Changed::of));
    static final CommandBody<ApplyBody, ApplyForCooperation, Cooperation> APPLY = new CommandBody<>(CooperationOperations.APPLY,
            ApplyBody.class, (body, in, caller) -> body.command(in), new Success.Created<>(CustomerCooperationsResource.PATH,
            made -> made.id().value(), CooperationShape::of));
    static final CommandBody<DecideBody, DecideCooperations, CooperationsChanged> APPROVE = several(CooperationOperations.APPROVE);
    static final CommandBody<DecideBody, DecideCooperations, CooperationsChanged> REJECT = several(CooperationOperations.REJECT);
    static final CommandBody<DecideOneBody, DecideCooperations, CooperationsChanged> ACCEPT = one(CooperationOperations.ACCEPT);
    static final CommandBody<DecideOneBody, DecideCooperations, CooperationsChanged> DECLINE = one(CooperationOperations.DECLINE);
    static final CommandBody<DecideOneBody, DecideCooperations, CooperationsChanged> WITHDRAW = one(CooperationOperations.WITHDRAW);

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(INVITE, APPLY, APPROVE, REJECT, ACCEPT, DECLINE, WITHDRAW);
    }

    private static CommandBody<DecideBody, DecideCooperations, CooperationsChanged> several(
            Operation<DecideCooperations, CooperationsChanged> operation) {
        return new CommandBody<>(operation, DecideBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(CooperationShape.Changed::of));
    }

    private static CommandBody<DecideOneBody, DecideCooperations, CooperationsChanged> one(
            Operation<DecideCooperations, CooperationsChanged> operation) {
        return new CommandBody<>(operation, DecideOneBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>((changed, language) -> CooperationShape.of(changed.changed().getFirst(), language)));
    }
}
