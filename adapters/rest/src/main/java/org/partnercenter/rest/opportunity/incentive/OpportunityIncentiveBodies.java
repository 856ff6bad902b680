package org.partnercenter.rest.opportunity.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.opportunity.incentive.ApplyForIncentive;
import org.partnercenter.application.opportunity.incentive.ApproveIncentive;
import org.partnercenter.application.opportunity.incentive.ExcludePartner;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentiveOperations;
import org.partnercenter.application.opportunity.incentive.PartnerExcluded;
import org.partnercenter.application.opportunity.incentive.RecordSale;
import org.partnercenter.application.opportunity.incentive.RejectIncentive;
import org.partnercenter.application.opportunity.incentive.ResubmitIncentive;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ApplyBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ApproveBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ExcludeBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.RejectClaimBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ResubmitBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.SaleBody;

import java.util.List;

/** What the commands on opportunity incentives look like in JSON. */
@ApplicationScoped
class OpportunityIncentiveBodies implements HasBodies {

    private static final Success<OpportunityIncentive> SHOWN = new Success.Shown<>(OpportunityIncentiveShape::of);

    static final CommandBody<ApplyBody, ApplyForIncentive, OpportunityIncentive> APPLY = new CommandBody<>(OpportunityIncentiveOperations.APPLY,
            ApplyBody.class, (body, in, caller) -> body.command(in), new Success.Created<>(OpportunityIncentivesResource.PATH,
            of -> of.id().value(), OpportunityIncentiveShape::of));
    static final CommandBody<ResubmitBody, ResubmitIncentive, OpportunityIncentive> RESUBMIT = new CommandBody<>(
            OpportunityIncentiveOperations.RESUBMIT, ResubmitBody.class, (body, in, caller) -> body.command(in), SHOWN);
    static final CommandBody<ApproveBody, ApproveIncentive, OpportunityIncentive> APPROVE = new CommandBody<>(
            OpportunityIncentiveOperations.APPROVE, ApproveBody.class, (body, in, caller) -> body.command(in), SHOWN);
    static final CommandBody<RejectClaimBody, RejectIncentive, OpportunityIncentive> REJECT = new CommandBody<>(
            OpportunityIncentiveOperations.REJECT, RejectClaimBody.class, (body, in, caller) -> body.command(in), SHOWN);
    static final CommandBody<ExcludeBody, ExcludePartner, PartnerExcluded> EXCLUDE = new CommandBody<>(OpportunityIncentiveOperations.EXCLUDE,
            ExcludeBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((excluded, language) -> OpportunityIncentiveShape.ExcludedShape.of(excluded)));
    static final CommandBody<SaleBody, RecordSale, MarketplaceSale> RECORD_SALE = new CommandBody<>(OpportunityIncentiveOperations.RECORD_SALE,
            SaleBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((sale, language) -> OpportunityIncentiveShape.SaleShape.of(sale)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(APPLY, RESUBMIT, APPROVE, REJECT, EXCLUDE, RECORD_SALE);
    }
}
