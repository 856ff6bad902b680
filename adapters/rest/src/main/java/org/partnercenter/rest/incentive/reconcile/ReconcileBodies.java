package org.partnercenter.rest.incentive.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.incentive.reconcile.AnswerDispute;
import org.partnercenter.application.incentive.reconcile.ConfirmPeriod;
import org.partnercenter.application.incentive.reconcile.DisputeBill;
import org.partnercenter.application.incentive.reconcile.FiguresPut;
import org.partnercenter.application.incentive.reconcile.PeriodConfirmed;
import org.partnercenter.application.incentive.reconcile.PutFigures;
import org.partnercenter.application.incentive.reconcile.ReconcileOperations;
import org.partnercenter.application.incentive.reconcile.RecordFreeze;
import org.partnercenter.application.incentive.reconcile.RejectBill;
import org.partnercenter.application.incentive.reconcile.WithdrawDispute;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;
import java.util.Set;

/** What the commands of reconciliation look like in JSON. */
@ApplicationScoped
class ReconcileBodies implements HasBodies {

    record FiguresShape(String incentiveBillId, int figures) {
    }

    static final CommandBody<ConfirmBody, ConfirmPeriod, PeriodConfirmed> CONFIRM = new CommandBody<>(ReconcileOperations.CONFIRM,
            ConfirmBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(PeriodShape::of));
    static final CommandBody<DisputeBody, DisputeBill, Dispute> DISPUTE = new CommandBody<>(ReconcileOperations.DISPUTE, DisputeBody.class,
            (body, in, caller) -> body.command(in), new Success.Created<>(DisputesResource.PATH, dispute -> dispute.id().value(), DisputeShape::of));
    static final CommandBody<WithdrawBody, WithdrawDispute, Dispute> WITHDRAW = new CommandBody<>(ReconcileOperations.WITHDRAW,
            WithdrawBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(DisputeShape::of));
    static final CommandBody<FiguresBody, PutFigures, FiguresPut> FIGURES = new CommandBody<>(ReconcileOperations.FIGURES, FiguresBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((put, language) -> new FiguresShape(put.bill().value(), put.count())));
    static final CommandBody<AnswerBody, AnswerDispute, Dispute> ANSWER = new CommandBody<>(ReconcileOperations.ANSWER, AnswerBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(DisputeShape::of));
    static final CommandBody<RejectBody, RejectBill, IncentiveBill> REJECT = new CommandBody<>(ReconcileOperations.REJECT, RejectBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((bill, language) -> BillShape.of(bill, Set.of(), language)));
    static final CommandBody<FreezeBody, RecordFreeze, Freeze> FREEZE = new CommandBody<>(ReconcileOperations.FREEZE, FreezeBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((freeze, language) -> FreezeShape.of(freeze)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(CONFIRM, DISPUTE, WITHDRAW, FIGURES, ANSWER, REJECT, FREEZE);
    }
}
