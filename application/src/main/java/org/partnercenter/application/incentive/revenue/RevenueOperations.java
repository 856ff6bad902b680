package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about revenue. */
public final class RevenueOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PartyKind> BOTH = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.REVENUE_VIEW);
    private static final Set<PermissionItem> GIVE = Set.of(PermissionItem.REVENUE_FEEDBACK);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.REVENUE_MANAGE);
    private static final Set<PermissionItem> EITHER = Set.of(PermissionItem.REVENUE_VIEW, PermissionItem.REVENUE_MANAGE);

    public static final Operation<TellRevenue, RevenueTold> TELL =
            new Operation<>("revenue-tell", TellRevenue.class, RevenueTold.class, PLATFORM, MANAGE);
    public static final Operation<FormRevenue, RevenueRun> FORM =
            new Operation<>("revenue-form", FormRevenue.class, RevenueRun.class, PLATFORM, MANAGE);
    public static final Operation<FinalizeRevenue, RevenueStatement> FINALIZE =
            new Operation<>("revenue-finalize", FinalizeRevenue.class, RevenueStatement.class, PLATFORM, MANAGE);
    public static final Operation<FinalizeMonth, MonthFinal> FINALIZE_MONTH =
            new Operation<>("revenue-month-finalize", FinalizeMonth.class, MonthFinal.class, PLATFORM, MANAGE);
    public static final Operation<GiveFeedback, RevenueFeedback> GIVE_FEEDBACK =
            new Operation<>("revenue-feedback-give", GiveFeedback.class, RevenueFeedback.class, PARTNERS, GIVE);
    public static final Operation<AnswerFeedback, RevenueFeedback> ANSWER_FEEDBACK =
            new Operation<>("revenue-feedback-answer", AnswerFeedback.class, RevenueFeedback.class, PLATFORM, MANAGE);

    static final Operation<FormOn, FormedOn> FORM_ON = new Operation<>("revenue-form-on", FormOn.class, FormedOn.class, PLATFORM, MANAGE);
    static final Operation<RevenueFilter, RevenueStatement> PARTNER_REVENUES =
            new Operation<>("partner-revenues", RevenueFilter.class, RevenueStatement.class, PARTNERS, VIEW);
    static final Operation<RevenueFilter, RevenueStatement> PLATFORM_REVENUES =
            new Operation<>("platform-revenues", RevenueFilter.class, RevenueStatement.class, PLATFORM, MANAGE);
    static final Operation<Void, RevenueRun> RUNS = new Operation<>("revenue-runs", Void.class, RevenueRun.class, PLATFORM, MANAGE);
    /** What can be exported, for partners and the platform. */
    static final Operation<RevenueFilter, ListedLine> EXPORTS =
            new Operation<>("revenue-lines", RevenueFilter.class, ListedLine.class, BOTH, EITHER);

    private RevenueOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_REVENUES, PLATFORM_REVENUES, RUNS);
    }
}
