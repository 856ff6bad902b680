package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;

import java.util.List;
import java.util.Set;

/** What can be asked about business opportunities. */
public final class BusinessOpportunityOperations {

    private static final Set<PartyKind> AGENTS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.RESELLER);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.BUSINESS_OPPORTUNITIES_VIEW, PermissionItem.BUSINESS_OPPORTUNITIES_MANAGE);
    private static final Set<PermissionItem> KEEP = Set.of(PermissionItem.BUSINESS_OPPORTUNITIES_KEEP, PermissionItem.BUSINESS_OPPORTUNITIES_MANAGE);
    static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.BUSINESS_OPPORTUNITIES_MANAGE);

    public static final Operation<RegisterBusinessOpportunity, BusinessOpportunity> REGISTER = new Operation<>("business-opportunity-register",
            RegisterBusinessOpportunity.class, BusinessOpportunity.class, AGENTS, KEEP);
    public static final Operation<ModifyBusinessOpportunity, BusinessOpportunity> MODIFY = new Operation<>("business-opportunity-modify",
            ModifyBusinessOpportunity.class, BusinessOpportunity.class, AGENTS, KEEP);
    public static final Operation<TellBusinessProgress, BusinessOpportunity> PROGRESS = new Operation<>("business-opportunity-progress",
            TellBusinessProgress.class, BusinessOpportunity.class, AGENTS, KEEP);
    public static final Operation<AssignDirector, AccountDirectors.Directs> DIRECT = new Operation<>("account-director-assign",
            AssignDirector.class, AccountDirectors.Directs.class, AGENTS, MANAGE);

    static final Operation<BusinessOpportunities.Filter, BusinessOpportunity> OWN = new Operation<>("business-opportunities",
            BusinessOpportunities.Filter.class, BusinessOpportunity.class, AGENTS, VIEW);
    static final Operation<String, AccountDirectors.Directs> DIRECTORS = new Operation<>("account-directors", String.class,
            AccountDirectors.Directs.class, AGENTS, MANAGE);

    private BusinessOpportunityOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, DIRECTORS);
    }
}
