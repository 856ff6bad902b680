package org.partnercenter.rest.customer.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.customer.freeze.FreezeChanged;
import org.partnercenter.application.customer.freeze.FreezeCustomer;
import org.partnercenter.application.customer.freeze.FreezeOperations;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands of freezing look like in JSON. */
@ApplicationScoped
class FreezeBodies implements HasBodies {

    static final CommandBody<FreezeBody, FreezeCustomer, FreezeChanged> FREEZE = new CommandBody<>(FreezeOperations.FREEZE,
            FreezeBody.class, (body, in, caller) -> body.command(in), shown());
    static final CommandBody<UnfreezeBody, FreezeCustomer, FreezeChanged> UNFREEZE = new CommandBody<>(FreezeOperations.UNFREEZE,
            UnfreezeBody.class, (body, in, caller) -> body.command(in), shown());

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(FREEZE, UNFREEZE);
    }

    private static Success<FreezeChanged> shown() {
        return new Success.Shown<>((changed, language) -> FreezeShapes.StandingShape.of(changed));
    }
}
