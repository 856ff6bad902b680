package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.FrozenBills;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts reconciliation together from its ports. */
public final class ReconcileModule {

    private static final int BILLS = 500;
    private static final int PARTNERS = 200;

    private final ReconcilePorts ports;

    public ReconcileModule(ReconcilePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(
                new PeriodConfirming(ports),
                new BillDisputing(ports),
                new DisputeEnding<>(ports, ReconcileOperations.WITHDRAW, WithdrawDispute::dispute, (dispute, command, present, now) ->
                        dispute.withdraw(now)),
                new DisputeEnding<>(ports, ReconcileOperations.ANSWER, AnswerDispute::dispute, (dispute, command, present, now) ->
                        dispute.answer(command.ruling(), present, command.comment(), now)),
                new BillRejecting(ports),
                new DeadlinePassing(ports),
                new FreezeRecording(ports.stores().freezes()),
                new FreezeChecking(ports),
                new FiguresPutting(ports));
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        var clocks = ports.clocks();
        return List.of(
                new PortionChore<>(ReconcileOperations.PASS, new PassDeadlines(BILLS), () -> !ports.bills().due(clocks.business(), 1).isEmpty(),
                        passed -> passed.due() == BILLS && passed.ended() > 0, gateway, platform),
                new PortionChore<>(ReconcileOperations.CHECK, new CheckFreezes(PARTNERS), () ->
                        ports.stores().freezes().anyUnchecked(ports.terms().day(clocks.business())), checked -> checked.count() == PARTNERS,
                        gateway, platform));
    }

    public BrowseReconciliation browse() {
        return new BrowseReconciliation(ports);
    }

    /** Why bills are frozen, for whoever pays them. */
    public FrozenBills frozen() {
        return new FrozenNow(ports);
    }

    public static List<FileKind<?, ?>> files() {
        return ReconcileFiles.kinds();
    }
}
