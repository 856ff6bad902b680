package org.partnercenter.rest.opportunity.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.opportunity.business.BrowseBusinessOpportunities;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.DirectorBody;

/** Who directs which account managers. */
@Path("/v2/partners/account-directors")
@Produces(Json.TYPE)
@Tag(name = "Business opportunities")
@ApplicationScoped
public class AccountDirectorsResource {

    record DirectorEntry(String directorId) {
    }

    private final Commands commands;
    private final BrowseBusinessOpportunities browse;

    /** For the container's proxy only. */
    protected AccountDirectorsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public AccountDirectorsResource(Commands commands, BrowseBusinessOpportunities browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "account-directors")
    @Operation(summary = "Those account managers of the caller's party that have a director.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.directors(exchange.caller()).<Response>fold(found -> Response.ok(
                new BusinessOpportunityShape.Directors(found.stream().map(BusinessOpportunityShape.DirectorShape::of).toList())).build(),
                Replies::refused));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "account-director-assign")
    @Path("/{account_manager_id}")
    @Consumes("application/json")
    @Operation(summary = "Says who directs an account manager; without director_id nobody does any more.")
    public Response assign(@PathParam("account_manager_id") String manager, DirectorEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BusinessOpportunityBodies.DIRECT, new DirectorBody(manager, body.directorId()));
    }
}
