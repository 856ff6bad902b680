package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.FigureComparison;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask of reconciliation. */
public final class ReconcileOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.INCENTIVES_VIEW);
    private static final Set<PermissionItem> RECONCILE = Set.of(PermissionItem.INCENTIVES_RECONCILE);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.INCENTIVES_MANAGE);

    public static final Operation<ConfirmPeriod, PeriodConfirmed> CONFIRM =
            partner("incentive-period-confirm", ConfirmPeriod.class, PeriodConfirmed.class);
    public static final Operation<DisputeBill, Dispute> DISPUTE = partner("incentive-bill-dispute", DisputeBill.class, Dispute.class);
    public static final Operation<WithdrawDispute, Dispute> WITHDRAW =
            partner("incentive-dispute-withdraw", WithdrawDispute.class, Dispute.class);
    public static final Operation<PutFigures, FiguresPut> FIGURES = partner("incentive-figures-put", PutFigures.class, FiguresPut.class);
    public static final Operation<AnswerDispute, Dispute> ANSWER = platform("incentive-dispute-answer", AnswerDispute.class, Dispute.class);
    public static final Operation<RejectBill, IncentiveBill> REJECT = platform("incentive-bill-reject", RejectBill.class, IncentiveBill.class);
    public static final Operation<RecordFreeze, Freeze> FREEZE = platform("incentive-freeze-record", RecordFreeze.class, Freeze.class);
    public static final Operation<PassDeadlines, DeadlinesPassed> PASS =
            platform("incentive-deadlines", PassDeadlines.class, DeadlinesPassed.class);
    public static final Operation<CheckFreezes, FreezesChecked> CHECK =
            platform("incentive-freeze-check", CheckFreezes.class, FreezesChecked.class);

    static final Operation<BillFilter, PeriodView> PERIODS =
            new Operation<>("incentive-periods", BillFilter.class, PeriodView.class, PARTNERS, VIEW);
    static final Operation<DisputeFilter, Dispute> PARTNER_DISPUTES =
            new Operation<>("partner-incentive-disputes", DisputeFilter.class, Dispute.class, PARTNERS, VIEW);
    static final Operation<DisputeFilter, Dispute> PLATFORM_DISPUTES =
            new Operation<>("platform-incentive-disputes", DisputeFilter.class, Dispute.class, PLATFORM, MANAGE);
    static final Operation<IncentiveBillId, FigureComparison> COMPARISON =
            new Operation<>("incentive-comparison", IncentiveBillId.class, FigureComparison.class, PARTNERS, VIEW);
    static final Operation<PartyId, Freeze> PLATFORM_FREEZES =
            new Operation<>("platform-incentive-freezes", PartyId.class, Freeze.class, PLATFORM, MANAGE);

    private ReconcileOperations() {
    }

    private static <C, R> Operation<C, R> partner(String name, Class<C> command, Class<R> result) {
        return new Operation<>(name, command, result, PARTNERS, RECONCILE);
    }

    private static <C, R> Operation<C, R> platform(String name, Class<C> command, Class<R> result) {
        return new Operation<>(name, command, result, PLATFORM, MANAGE);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PERIODS, PARTNER_DISPUTES, PLATFORM_DISPUTES, COMPARISON, PLATFORM_FREEZES);
    }
}
