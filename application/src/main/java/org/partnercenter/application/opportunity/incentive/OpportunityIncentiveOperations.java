package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;

import java.util.List;
import java.util.Set;

/** What can be asked about opportunity incentives. */
public final class OpportunityIncentiveOperations {

    private static final Set<PartyKind> SELLERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.OPPORTUNITIES_VIEW);
    private static final Set<PermissionItem> KEEP = Set.of(PermissionItem.OPPORTUNITIES_SHARE);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.OPPORTUNITIES_MANAGE);

    public static final Operation<ApplyForIncentive, OpportunityIncentive> APPLY = new Operation<>("opportunity-incentive-apply",
            ApplyForIncentive.class, OpportunityIncentive.class, SELLERS, KEEP);
    public static final Operation<ResubmitIncentive, OpportunityIncentive> RESUBMIT = new Operation<>("opportunity-incentive-resubmit",
            ResubmitIncentive.class, OpportunityIncentive.class, SELLERS, KEEP);
    public static final Operation<ApproveIncentive, OpportunityIncentive> APPROVE = new Operation<>("opportunity-incentive-approve",
            ApproveIncentive.class, OpportunityIncentive.class, PLATFORM, MANAGE);
    public static final Operation<RejectIncentive, OpportunityIncentive> REJECT = new Operation<>("opportunity-incentive-reject",
            RejectIncentive.class, OpportunityIncentive.class, PLATFORM, MANAGE);
    public static final Operation<ExcludePartner, PartnerExcluded> EXCLUDE = new Operation<>("opportunity-incentive-exclude",
            ExcludePartner.class, PartnerExcluded.class, PLATFORM, MANAGE);
    public static final Operation<RecordSale, MarketplaceSale> RECORD_SALE = new Operation<>("opportunity-sale-record", RecordSale.class,
            MarketplaceSale.class, PLATFORM, MANAGE);

    static final Operation<Remind, Remind.Done> REMIND = new Operation<>("opportunity-incentives-remind", Remind.class, Remind.Done.class,
            PLATFORM, MANAGE);

    static final Operation<OpportunityIncentives.Filter, OpportunityIncentive> OWN = new Operation<>("partner-opportunity-incentives",
            OpportunityIncentives.Filter.class, OpportunityIncentive.class, SELLERS, VIEW);
    static final Operation<OpportunityIncentives.Filter, OpportunityIncentive> ALL = new Operation<>("platform-opportunity-incentives",
            OpportunityIncentives.Filter.class, OpportunityIncentive.class, PLATFORM, MANAGE);

    private OpportunityIncentiveOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, ALL);
    }
}
