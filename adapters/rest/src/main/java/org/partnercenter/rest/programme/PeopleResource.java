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
import org.partnercenter.rest.programme.PersonBodies.ChangeBody;
import org.partnercenter.rest.programme.PersonBodies.PersonBody;
import org.partnercenter.rest.programme.PersonBodies.RegisterBody;

import java.util.List;

/** The people who work for a partner on its paths. */
@Path(PeopleResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Programmes and paths")
@ApplicationScoped
public class PeopleResource {

    static final String PATH = "/v2/partners/dedicated-people";

    record ProfileEntry(String position, List<String> certificates, String startedOn) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final PeopleReading reading;

    /** For the container's proxy only. */
    protected PeopleResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PeopleResource(Commands commands, BrowsePeople browse) {
        this.commands = commands;
        this.reading = new PeopleReading(Audience.PARTNERS, browse);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "dedicated-people")
    @Operation(summary = "The caller's people, masked: who was registered last first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "dedicated-person-register")
    @Consumes("application/json")
    @Operation(summary = "Registers somebody who works on one of the caller's paths, for the platform to approve.")
    public Response register(RegisterBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PersonBodies.REGISTER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "dedicated-people")
    @Path("/{person_id}")
    @Operation(summary = "One of the caller's people, masked.")
    public Response show(@PathParam("person_id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "dedicated-people")
    @Path("/{person_id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("person_id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "dedicated-people")
    @Path("/{person_id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("person_id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "dedicated-person-change")
    @Path("/{person_id}/change")
    @Consumes("application/json")
    @Operation(summary = "Another position, other certificates or another start, which the platform approves again.")
    public Response change(@PathParam("person_id") String id, ProfileEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PersonBodies.CHANGE, new ChangeBody(id, body.position(), body.certificates(), body.startedOn()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "dedicated-person-remove")
    @Path("/{person_id}/remove")
    @Consumes("application/json")
    @Operation(summary = "The person does not work on that path any more. Takes no fields.")
    public Response remove(@PathParam("person_id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PersonBodies.REMOVE, new PersonBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "dedicated-person-reveal")
    @Path("/{person_id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "Name and account, plain. Each call is audited. Takes no fields.")
    public Response reveal(@PathParam("person_id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PersonBodies.REVEAL_OWN, new PersonBody(id));
    }
}
