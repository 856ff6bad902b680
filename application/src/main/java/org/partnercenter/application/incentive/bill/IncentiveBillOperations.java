package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about incentive bills and their closings. */
public final class IncentiveBillOperations {

    static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    static final Set<PermissionItem> VIEW = Set.of(PermissionItem.INCENTIVES_VIEW);
    static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.INCENTIVES_MANAGE);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);

    public static final Operation<StartClosing, ClosingView> START = platform("incentive-closing-start", StartClosing.class, ClosingView.class);
    public static final Operation<StepClosing, ClosingStepped> STEP =
            platform("incentive-closing-step", StepClosing.class, ClosingStepped.class);
    public static final Operation<FailPartner, ClosingView> FAIL = platform("incentive-closing-fail", FailPartner.class, ClosingView.class);

    static final Operation<BillFilter, IncentiveBill> PARTNER_BILLS =
            new Operation<>("partner-incentive-bills", BillFilter.class, IncentiveBill.class, PARTNERS, VIEW);
    static final Operation<BillFilter, IncentiveBill> PLATFORM_BILLS = platform("platform-incentive-bills", BillFilter.class, IncentiveBill.class);
    static final Operation<WhatIf, Tried> PARTNER_WHAT_IF =
            new Operation<>("partner-incentive-what-if", WhatIf.class, Tried.class, PARTNERS, VIEW);
    static final Operation<WhatIf, Tried> PLATFORM_WHAT_IF = platform("platform-incentive-what-if", WhatIf.class, Tried.class);
    static final Operation<ReconciliationPeriod, ClosingView> CLOSING =
            platform("incentive-closing", ReconciliationPeriod.class, ClosingView.class);

    private IncentiveBillOperations() {
    }

    private static <C, R> Operation<C, R> platform(String name, Class<C> command, Class<R> result) {
        return new Operation<>(name, command, result, PLATFORM, MANAGE);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_BILLS, PLATFORM_BILLS, PARTNER_WHAT_IF, PLATFORM_WHAT_IF, CLOSING);
    }
}
