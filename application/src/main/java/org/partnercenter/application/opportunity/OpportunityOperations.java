package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.util.List;
import java.util.Set;

/** What can be asked about opportunities. */
public final class OpportunityOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.RESELLER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.OPPORTUNITIES_VIEW);
    private static final Set<PermissionItem> KEEP = Set.of(PermissionItem.OPPORTUNITIES_SHARE);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.OPPORTUNITIES_MANAGE);

    public static final Operation<ShareOpportunity, OpportunityStep> SHARE = partners("opportunity-share", ShareOpportunity.class);
    public static final Operation<EditOpportunity, OpportunityStep> EDIT = partners("opportunity-edit", EditOpportunity.class);
    public static final Operation<MoveOpportunity, OpportunityStep> SUBMIT = partners("opportunity-submit", MoveOpportunity.class);
    public static final Operation<MoveOpportunity, OpportunityStep> DISCARD = partners("opportunity-discard", MoveOpportunity.class);
    public static final Operation<MoveOpportunity, OpportunityStep> COPY = partners("opportunity-copy", MoveOpportunity.class);
    public static final Operation<MoveOpportunity, OpportunityStep> ACCEPT = partners("opportunity-accept", MoveOpportunity.class);
    public static final Operation<EndOpportunity, OpportunityStep> DECLINE = partners("opportunity-decline", EndOpportunity.class);
    public static final Operation<TellProgress, OpportunityStep> PROGRESS = partners("opportunity-progress", TellProgress.class);

    public static final Operation<EnterOpportunity, OpportunityStep> ENTER = platforms("opportunity-enter", EnterOpportunity.class);
    public static final Operation<HandOverOpportunity, OpportunityStep> HAND_OVER = platforms("opportunity-hand-over", HandOverOpportunity.class);
    public static final Operation<MoveOpportunity, OpportunityStep> APPROVE = platforms("opportunity-approve", MoveOpportunity.class);
    public static final Operation<MoveOpportunity, OpportunityStep> VALIDATE = platforms("opportunity-validate", MoveOpportunity.class);
    public static final Operation<RejectOpportunity, OpportunityStep> REJECT = platforms("opportunity-reject", RejectOpportunity.class);
    public static final Operation<EndOpportunity, OpportunityStep> CANCEL = platforms("opportunity-cancel", EndOpportunity.class);
    public static final Operation<ChangeOfferings, OpportunityStep> OFFERINGS = platforms("opportunity-offerings-change", ChangeOfferings.class);
    public static final Operation<ListOffering, Offering> LIST_OFFERING = new Operation<>("offering-list", ListOffering.class, Offering.class,
            PLATFORM, MANAGE);

    /** A partner's own, plain; for the audit trail to know. */
    public static final Operation<RevealOpportunity, OpportunityRevealed> REVEAL = new Operation<>("opportunity-reveal", RevealOpportunity.class,
            OpportunityRevealed.class, PARTNERS, Set.of(PermissionItem.PERSONAL_DATA_REVEAL));
    /** Any partner's, plain; for the audit trail to know. */
    public static final Operation<RevealOpportunity, OpportunityRevealed> REVEAL_ANY = new Operation<>("opportunity-reveal-any",
            RevealOpportunity.class, OpportunityRevealed.class, PLATFORM, MANAGE);

    static final Operation<ByTheClock.Expire, ByTheClock.Done> EXPIRE = new Operation<>("opportunities-expire", ByTheClock.Expire.class,
            ByTheClock.Done.class, PLATFORM, MANAGE);
    static final Operation<ByTheClock.Alert, ByTheClock.Done> ALERT = new Operation<>("opportunities-alert", ByTheClock.Alert.class,
            ByTheClock.Done.class, PLATFORM, MANAGE);

    static final Operation<Opportunities.Filter, SharedOpportunity> OWN = new Operation<>("partner-opportunities", Opportunities.Filter.class,
            SharedOpportunity.class, PARTNERS, VIEW);
    static final Operation<Opportunities.Filter, SharedOpportunity> ALL = new Operation<>("platform-opportunities", Opportunities.Filter.class,
            SharedOpportunity.class, PLATFORM, MANAGE);
    static final Operation<String, Offering> ALL_OFFERINGS = new Operation<>("offerings", String.class, Offering.class,
            Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.RESELLER, PartyKind.PLATFORM),
            Set.of(PermissionItem.OPPORTUNITIES_VIEW, PermissionItem.OPPORTUNITIES_MANAGE));

    private OpportunityOperations() {
    }

    private static <C> Operation<C, OpportunityStep> partners(String name, Class<C> command) {
        return new Operation<>(name, command, OpportunityStep.class, PARTNERS, KEEP);
    }

    private static <C> Operation<C, OpportunityStep> platforms(String name, Class<C> command) {
        return new Operation<>(name, command, OpportunityStep.class, PLATFORM, MANAGE);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, ALL, ALL_OFFERINGS);
    }
}
