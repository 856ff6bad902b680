package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about bills. */
public final class BillOperations {

    /** HIE-08: resellers act in the console or through their distributor. */
    private static final Set<PartyKind> OPEN_API = Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.BILLS_MANAGE);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.CONSUMPTION_VIEW);

    public static final Operation<FeedFee, FeeFed> FEED = new Operation<>("fee-feed", FeedFee.class, FeeFed.class, PLATFORM, MANAGE);
    public static final Operation<CloseCycle, BillCycle> CLOSE =
            new Operation<>("bill-cycle-close", CloseCycle.class, BillCycle.class, PLATFORM, MANAGE);

    static final Operation<Void, BillCycle> CYCLES = new Operation<>("bill-cycles", Void.class, BillCycle.class, PLATFORM, MANAGE);
    static final Operation<SumFilter, MonthlySum> SUMS =
            new Operation<>("monthly-bill-sums", SumFilter.class, MonthlySum.class, OPEN_API, VIEW);
    static final Operation<FeeQuery, BilledFee> FEES = new Operation<>("fee-records", FeeQuery.class, BilledFee.class, OPEN_API, VIEW);
    static final Operation<Void, PartyId> CONSUMING =
            new Operation<>("consuming-customers", Void.class, PartyId.class, OPEN_API, VIEW);

    private BillOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(CYCLES, SUMS, FEES, CONSUMING);
    }
}
