package org.partnercenter.rest.incentive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.incentive.payout.IncentivesMoved;
import org.partnercenter.application.incentive.payout.InvoicePayout;
import org.partnercenter.application.incentive.payout.MoveIncentives;
import org.partnercenter.application.incentive.payout.MovePayout;
import org.partnercenter.application.incentive.payout.OffsetOwed;
import org.partnercenter.application.incentive.payout.PayoutOperations;
import org.partnercenter.application.incentive.payout.ReportPayment;
import org.partnercenter.application.incentive.payout.RequestPayout;
import org.partnercenter.application.incentive.payout.SetAutoRequest;
import org.partnercenter.application.incentive.payout.TurnDownPayout;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on payouts look like in JSON. */
@ApplicationScoped
class PayoutBodies implements HasBodies {

    static final CommandBody<RequestBody, RequestPayout, PayoutOrder> REQUEST = new CommandBody<>(PayoutOperations.REQUESTED, RequestBody.class,
            (body, in, caller) -> body.command(in), new Success.Created<>(PayoutOrdersResource.PATH, order -> order.no().value(), PayoutShape::of));
    static final CommandBody<InvoiceBody, InvoicePayout, PayoutOrder> INVOICE = new CommandBody<>(PayoutOperations.INVOICED, InvoiceBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(PayoutShape::of));
    static final CommandBody<ReportBody, ReportPayment, PayoutOrder> REPORT = new CommandBody<>(PayoutOperations.REPORT, ReportBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(PayoutShape::of));
    static final CommandBody<AutoBody, SetAutoRequest, AutoRequest> AUTO = new CommandBody<>(PayoutOperations.AUTO_SET, AutoBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((set, language) -> AutoShape.of(set)));
    static final CommandBody<OffsetBody, OffsetOwed, OwedInvoice> OFFSET = new CommandBody<>(PayoutOperations.OFFSET, OffsetBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((owed, language) -> OwedShape.of(owed)));
    static final CommandBody<TransferBody, MoveIncentives, IncentivesMoved> TRANSFER = new CommandBody<>(PayoutOperations.MOVE, TransferBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((moved, language) -> MovedShape.of(moved)));

    static CommandBody<MoveBody, MovePayout, PayoutOrder> move(Operation<MovePayout, PayoutOrder> operation) {
        return new CommandBody<>(operation, MoveBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(PayoutShape::of));
    }

    static CommandBody<TurnDownBody, TurnDownPayout, PayoutOrder> turnDown(Operation<TurnDownPayout, PayoutOrder> operation) {
        return new CommandBody<>(operation, TurnDownBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(PayoutShape::of));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(REQUEST, INVOICE, REPORT, AUTO, OFFSET, TRANSFER, move(PayoutOperations.PROCESS), move(PayoutOperations.RETRY),
                move(PayoutOperations.PASS_INVOICE), move(PayoutOperations.APPROVE), move(PayoutOperations.START),
                turnDown(PayoutOperations.FAIL_CREATION), turnDown(PayoutOperations.REJECT_INVOICE), turnDown(PayoutOperations.REJECT));
    }
}
