package org.partnercenter.rest.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.programme.BrowsePeople;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.programme.PersonBodies.PersonBody;
import org.partnercenter.rest.programme.PersonBodies.PersonReviewBody;

/** Dedicated people of all partners, as the platform reviews them. */
@Path("/v2/platform/dedicated-people")
@Produces(Json.TYPE)
@Tag(name = "Programmes and paths")
@ApplicationScoped
public class PlatformPeopleResource {

    record ReviewEntry(String decision, String reason) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final PeopleReading reading;

    /** For the container's proxy only. */
    protected PlatformPeopleResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformPeopleResource(Commands commands, BrowsePeople browse) {
        this.commands = commands;
        this.reading = new PeopleReading(Audience.PLATFORM, browse);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-dedicated-people")
    @Operation(summary = "Partners' people, masked: who was registered last first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-dedicated-people")
    @Path("/{person_id}")
    @Operation(summary = "One of them, masked.")
    public Response show(@PathParam("person_id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-dedicated-people")
    @Path("/{person_id}/transitions")
    @Operation(summary = "What the platform can do now, and what forbids the rest.")
    public Response transitions(@PathParam("person_id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-dedicated-people")
    @Path("/{person_id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("person_id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "dedicated-person-review")
    @Path("/{person_id}/review")
    @Consumes("application/json")
    @Operation(summary = "Decides on a person: APPROVE, or REJECT with a reason.")
    public Response review(@PathParam("person_id") String id, ReviewEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PersonBodies.REVIEW, new PersonReviewBody(id, body.decision(), body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "dedicated-person-review-reveal")
    @Path("/{person_id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "Name and account, plain. Each call is audited. Takes no fields.")
    public Response reveal(@PathParam("person_id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PersonBodies.REVEAL, new PersonBody(id));
    }
}
