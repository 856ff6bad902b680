package org.partnercenter.rest.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.opportunity.ChangeOfferings;
import org.partnercenter.application.opportunity.EditOpportunity;
import org.partnercenter.application.opportunity.EndOpportunity;
import org.partnercenter.application.opportunity.EnterOpportunity;
import org.partnercenter.application.opportunity.HandOverOpportunity;
import org.partnercenter.application.opportunity.ListOffering;
import org.partnercenter.application.opportunity.MoveOpportunity;
import org.partnercenter.application.opportunity.OpportunityOperations;
import org.partnercenter.application.opportunity.OpportunityRevealed;
import org.partnercenter.application.opportunity.OpportunityStep;
import org.partnercenter.application.opportunity.RejectOpportunity;
import org.partnercenter.application.opportunity.RevealOpportunity;
import org.partnercenter.application.opportunity.ShareOpportunity;
import org.partnercenter.application.opportunity.TellProgress;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;
import org.partnercenter.rest.opportunity.StepBodies.EditBody;
import org.partnercenter.rest.opportunity.StepBodies.EndBody;
import org.partnercenter.rest.opportunity.StepBodies.EnterBody;
import org.partnercenter.rest.opportunity.StepBodies.HandOverBody;
import org.partnercenter.rest.opportunity.StepBodies.MoveBody;
import org.partnercenter.rest.opportunity.StepBodies.OfferingBody;
import org.partnercenter.rest.opportunity.StepBodies.OfferingsBody;
import org.partnercenter.rest.opportunity.StepBodies.RejectBody;
import org.partnercenter.rest.opportunity.StepBodies.RevealOpportunityBody;

import java.util.List;

/** What the commands on opportunities look like in JSON. */
@ApplicationScoped
class OpportunityBodies implements HasBodies {

    private static final Success<OpportunityStep> STEP = new Success.Shown<>(OpportunityStepShape::of);
    private static final Success<OpportunityRevealed> PLAIN = new Success.Shown<>((revealed, language) -> RevealedOpportunityShape.of(revealed));

    static final CommandBody<OpportunityBody, ShareOpportunity, OpportunityStep> SHARE = new CommandBody<>(OpportunityOperations.SHARE,
            OpportunityBody.class, (body, in, caller) -> {
                var content = body.content(in);
                return () -> new ShareOpportunity(content.get(), Boolean.TRUE.equals(body.draft()));
            }, created(OpportunitiesResource.PATH));
    static final CommandBody<EditBody, EditOpportunity, OpportunityStep> EDIT = new CommandBody<>(OpportunityOperations.EDIT, EditBody.class,
            (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<MoveBody, MoveOpportunity, OpportunityStep> SUBMIT = move(OpportunityOperations.SUBMIT, STEP);
    static final CommandBody<MoveBody, MoveOpportunity, OpportunityStep> DISCARD = move(OpportunityOperations.DISCARD, STEP);
    static final CommandBody<MoveBody, MoveOpportunity, OpportunityStep> COPY = move(OpportunityOperations.COPY, created(OpportunitiesResource.PATH));
    static final CommandBody<MoveBody, MoveOpportunity, OpportunityStep> ACCEPT = move(OpportunityOperations.ACCEPT, STEP);
    static final CommandBody<EndBody, EndOpportunity, OpportunityStep> DECLINE = new CommandBody<>(OpportunityOperations.DECLINE, EndBody.class,
            (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<ProgressBody, TellProgress, OpportunityStep> PROGRESS = new CommandBody<>(OpportunityOperations.PROGRESS,
            ProgressBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<RevealOpportunityBody, RevealOpportunity, OpportunityRevealed> REVEAL = new CommandBody<>(OpportunityOperations.REVEAL,
            RevealOpportunityBody.class, (body, in, caller) -> body.command(in), PLAIN);

    static final CommandBody<EnterBody, EnterOpportunity, OpportunityStep> ENTER = new CommandBody<>(OpportunityOperations.ENTER, EnterBody.class,
            (body, in, caller) -> body.command(in), created(PlatformOpportunitiesResource.PATH));
    static final CommandBody<HandOverBody, HandOverOpportunity, OpportunityStep> HAND_OVER = new CommandBody<>(OpportunityOperations.HAND_OVER,
            HandOverBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<MoveBody, MoveOpportunity, OpportunityStep> APPROVE = move(OpportunityOperations.APPROVE, STEP);
    static final CommandBody<MoveBody, MoveOpportunity, OpportunityStep> VALIDATE = move(OpportunityOperations.VALIDATE, STEP);
    static final CommandBody<RejectBody, RejectOpportunity, OpportunityStep> REJECT = new CommandBody<>(OpportunityOperations.REJECT,
            RejectBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<EndBody, EndOpportunity, OpportunityStep> CANCEL = new CommandBody<>(OpportunityOperations.CANCEL, EndBody.class,
            (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<OfferingsBody, ChangeOfferings, OpportunityStep> OFFERINGS = new CommandBody<>(OpportunityOperations.OFFERINGS,
            OfferingsBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<RevealOpportunityBody, RevealOpportunity, OpportunityRevealed> REVEAL_ANY = new CommandBody<>(
            OpportunityOperations.REVEAL_ANY, RevealOpportunityBody.class, (body, in, caller) -> body.command(in), PLAIN);
    static final CommandBody<OfferingBody, ListOffering, Offering> LIST_OFFERING = new CommandBody<>(OpportunityOperations.LIST_OFFERING,
            OfferingBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((offering, language) -> OfferingShape.of(offering)));

    private static Success<OpportunityStep> created(String path) {
        return new Success.Created<>(path, step -> step.opportunity().value(), OpportunityStepShape::of);
    }

    private static CommandBody<MoveBody, MoveOpportunity, OpportunityStep> move(Operation<MoveOpportunity, OpportunityStep> operation,
                                                                                  Success<OpportunityStep> success) {
        return new CommandBody<>(operation, MoveBody.class, (body, in, caller) -> body.command(in), success);
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(SHARE, EDIT, SUBMIT, DISCARD, COPY, ACCEPT, DECLINE, PROGRESS, REVEAL, ENTER, HAND_OVER, APPROVE, VALIDATE, REJECT, CANCEL,
                OFFERINGS, REVEAL_ANY, LIST_OFFERING);
    }
}
