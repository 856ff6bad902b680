package org.partnercenter.rest.opportunity.business;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.opportunity.business.AccountDirectors;
import org.partnercenter.application.opportunity.business.AssignDirector;
import org.partnercenter.application.opportunity.business.BusinessOpportunityOperations;
import org.partnercenter.application.opportunity.business.ModifyBusinessOpportunity;
import org.partnercenter.application.opportunity.business.RegisterBusinessOpportunity;
import org.partnercenter.application.opportunity.business.TellBusinessProgress;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.DirectorBody;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.ModifyBusinessBody;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.RegisterBusinessBody;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.TellBusinessBody;

import java.util.List;

/** What the commands on business opportunities look like in JSON. */
@ApplicationScoped
class BusinessOpportunityBodies implements HasBodies {

    static final CommandBody<RegisterBusinessBody, RegisterBusinessOpportunity, BusinessOpportunity> REGISTER = new CommandBody<>(
            BusinessOpportunityOperations.REGISTER, RegisterBusinessBody.class, (body, in, caller) -> body.command(in),
            new Success.Created<>(BusinessOpportunitiesResource.PATH, of -> of.id().value(), BusinessOpportunityShape::of));
    static final CommandBody<ModifyBusinessBody, ModifyBusinessOpportunity, BusinessOpportunity> MODIFY = new CommandBody<>(
            BusinessOpportunityOperations.MODIFY, ModifyBusinessBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>(BusinessOpportunityShape::of));
    static final CommandBody<TellBusinessBody, TellBusinessProgress, BusinessOpportunity> PROGRESS = new CommandBody<>(
            BusinessOpportunityOperations.PROGRESS, TellBusinessBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>(BusinessOpportunityShape::of));
    static final CommandBody<DirectorBody, AssignDirector, AccountDirectors.Directs> DIRECT = new CommandBody<>(BusinessOpportunityOperations.DIRECT,
            DirectorBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((directs, language) -> BusinessOpportunityShape.DirectorShape.of(directs)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(REGISTER, MODIFY, PROGRESS, DIRECT);
    }
}
