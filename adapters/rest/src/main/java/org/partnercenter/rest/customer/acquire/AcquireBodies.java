package org.partnercenter.rest.customer.acquire;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.customer.acquire.AcquireOperations;
import org.partnercenter.application.customer.acquire.CreateCustomer;
import org.partnercenter.application.customer.acquire.CustomerCreated;
import org.partnercenter.application.customer.acquire.MoveReport;
import org.partnercenter.application.customer.acquire.ReportCustomer;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands of winning customers look like in JSON. */
@ApplicationScoped
class AcquireBodies implements HasBodies {

    static final CommandBody<ReportBody, ReportCustomer, CustomerReport> REPORT = new CommandBody<>(AcquireOperations.REPORT,
            ReportBody.class, (body, in, caller) -> body.command(in),
            new Success.Created<>(CustomerReportsResource.PATH, report -> report.id().value(), ReportShape::of));
    static final CommandBody<MoveReportBody, MoveReport, CustomerReport> CANCEL_REPORT = move(AcquireOperations.CANCEL_REPORT);
    static final CommandBody<MoveReportBody, MoveReport, CustomerReport> CONFIRM_REPORT = move(AcquireOperations.CONFIRM_REPORT);
    static final CommandBody<MoveReportBody, MoveReport, CustomerReport> REJECT_REPORT = move(AcquireOperations.REJECT_REPORT);

    static final CommandBody<CreateBody, CreateCustomer, CustomerCreated> CREATE = new CommandBody<>(AcquireOperations.CREATE,
            CreateBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(CreatedShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(CREATE, REPORT, CANCEL_REPORT, CONFIRM_REPORT, REJECT_REPORT);
    }

    private static CommandBody<MoveReportBody, MoveReport, CustomerReport> move(Operation<MoveReport, CustomerReport> operation) {
        return new CommandBody<>(operation, MoveReportBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(ReportShape::of));
    }
}
