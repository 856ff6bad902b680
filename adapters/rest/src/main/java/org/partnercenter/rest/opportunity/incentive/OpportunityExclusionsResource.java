package org.partnercenter.rest.opportunity.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ExcludeBody;

/** Who is excluded from incentives of opportunities. */
@Path("/v2/platform/opportunity-incentive-exclusions")
@Produces(Json.TYPE)
@Tag(name = "Opportunity incentives")
@ApplicationScoped
public class OpportunityExclusionsResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected OpportunityExclusionsResource() {
        this.commands = null;
    }

    @Inject
    public OpportunityExclusionsResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-incentive-exclude")
    @Consumes("application/json")
    @Operation(summary = "Excludes a partner for a calendar year, for fraud. What it has applied for and is not publicised yet is disqualified.")
    public Response exclude(ExcludeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityIncentiveBodies.EXCLUDE, body);
    }
}
