package org.partnercenter.rest.customer.reseller;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.customer.reseller.ChangeRights;
import org.partnercenter.application.customer.reseller.MoveCustomers;
import org.partnercenter.application.customer.reseller.MovedCustomers;
import org.partnercenter.application.customer.reseller.ResellerOperations;
import org.partnercenter.application.customer.reseller.RightsChanged;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands between distributors and resellers look like in JSON. */
@ApplicationScoped
class ResellerBodies implements HasBodies {

    static final CommandBody<RightsBody, ChangeRights, RightsChanged> GRANT_RIGHTS = rights(ResellerOperations.GRANT_RIGHTS);
    static final CommandBody<RightsBody, ChangeRights, RightsChanged> REVOKE_RIGHTS = rights(ResellerOperations.REVOKE_RIGHTS);

    static final CommandBody<MoveCustomersBody, MoveCustomers, MovedCustomers> MOVE = new CommandBody<>(ResellerOperations.MOVE_CUSTOMERS,
            MoveCustomersBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(MovedShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(GRANT_RIGHTS, REVOKE_RIGHTS, MOVE);
    }

    private static CommandBody<RightsBody, ChangeRights, RightsChanged> rights(Operation<ChangeRights, RightsChanged> operation) {
        return new CommandBody<>(operation, RightsBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(RightsShape::of));
    }
}
