package org.partnercenter.rest.customer.leave;

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
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Partners ask that customers leave, and answer those who want to. */
@Path(PartnerDisassociationsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Leaving and switching")
@ApplicationScoped
public class PartnerDisassociationsResource {

    static final String PATH = "/v2/partners/disassociation-requests";
    private static final String KIND = ChangeKind.DISASSOCIATION.name();

    record NothingBody() {
    }

    record CommentBody(String comment) {

        @Override
        public String toString() {
            return "CommentBody[***]";
        }
    }

    private final Commands commands;
    private final ChangeReading reading;

    /** For the container's proxy only. */
    protected PartnerDisassociationsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PartnerDisassociationsResource(Commands commands, BrowseLeaving browse) {
        this.commands = commands;
        this.reading = new ChangeReading(browse, Audience.PARTNERS, ChangeKind.DISASSOCIATION);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Operation(summary = "Requests of both sides, the latest first, those about the past included.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "disassociation-submit")
    @Consumes("application/json")
    @Operation(summary = "Asks that a customer leaves; the customer decides.")
    public Response submit(DisassociationBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LeaveBodies.DISASSOCIATE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-request-eligibility")
    @Path("/eligibility")
    @Operation(summary = "Whether one may ask for a customer now, and all that stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        return reading.eligibilityOfNamed(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Path("/{id}")
    @Operation(summary = "One request.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "change-request-approve")
    @Path("/{id}/approve")
    @Operation(summary = "Agrees, with a verification code where switched on: the association ends or goes over at once, and all that follows happens with it.")
    public Response approve(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LeaveBodies.APPROVE, new DecideBody(id, KIND));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "change-request-reject")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Rejects the other side's request, if one likes with a word why; nothing changes.")
    public Response reject(@PathParam("id") String id, @OptionalBody CommentBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LeaveBodies.REJECT,
                new RejectBody(id, KIND, body == null ? null : body.comment()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "change-request-withdraw")
    @Path("/{id}/withdraw")
    @Operation(summary = "Takes a request of one's own back; it counts all the same.")
    public Response withdraw(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LeaveBodies.WITHDRAW, new DecideBody(id, KIND));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do with the request now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the request: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }
}
