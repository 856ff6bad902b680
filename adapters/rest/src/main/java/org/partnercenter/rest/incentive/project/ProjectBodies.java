package org.partnercenter.rest.incentive.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.incentive.project.ProjectOperations;
import org.partnercenter.application.incentive.project.RecordRefund;
import org.partnercenter.application.incentive.project.RefundRecorded;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on incentives of projects look like in JSON. */
@ApplicationScoped
class ProjectBodies implements HasBodies {

    static final CommandBody<ProjectRefundBody, RecordRefund, RefundRecorded> REFUND = new CommandBody<>(ProjectOperations.REFUND,
            ProjectRefundBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((recorded, language) -> RefundRecordedShape.of(recorded)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(REFUND);
    }
}
