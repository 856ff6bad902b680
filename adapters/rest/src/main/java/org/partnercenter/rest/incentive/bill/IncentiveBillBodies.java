package org.partnercenter.rest.incentive.bill;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.incentive.bill.ClosingView;
import org.partnercenter.application.incentive.bill.IncentiveBillOperations;
import org.partnercenter.application.incentive.bill.StartClosing;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on incentive bills look like in JSON. */
@ApplicationScoped
class IncentiveBillBodies implements HasBodies {

    static final CommandBody<ClosingBody, StartClosing, ClosingView> START = new CommandBody<>(IncentiveBillOperations.START, ClosingBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((view, language) -> ClosingShape.of(view)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(START);
    }
}
