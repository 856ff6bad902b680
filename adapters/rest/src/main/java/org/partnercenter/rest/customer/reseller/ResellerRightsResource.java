package org.partnercenter.rest.customer.reseller;

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
import org.partnercenter.application.customer.reseller.BrowseResellers;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.function.BiFunction;

/** What a distributor allows its reseller. A reseller with keys of its own looks its own rights up. */
@Path("/v2/partners/resellers/{id}/rights")
@Produces(Json.TYPE)
@Tag(name = "Resellers")
@ApplicationScoped
public class ResellerRightsResource {

    /** @param rights codes */
    record RightsEntry(List<String> rights) {

        RightsBody of(String reseller) {
            return new RightsBody(reseller, rights);
        }
    }

    private final Commands commands;
    private final BrowseResellers resellers;

    /** For the container's proxy only. */
    protected ResellerRightsResource() {
        this.commands = null;
        this.resellers = null;
    }

    @Inject
    public ResellerRightsResource(Commands commands, BrowseResellers resellers) {
        this.commands = commands;
        this.resellers = resellers;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-rights")
    @Operation(summary = "The rights of a reseller, each with whether it is in force.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return read(exchange, id, (caller, reseller) -> resellers.rights(caller, reseller)
                .map(rights -> RightsShape.of(rights, exchange.language())));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-rights")
    @Path("/transitions")
    @Operation(summary = "What is possible with each right now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return read(exchange, id, (caller, reseller) -> resellers.rights(caller, reseller)
                .map(rights -> RightsShape.Transitions.of(rights, exchange.language())));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-rights")
    @Path("/timeline")
    @Operation(summary = "Which rights were granted and taken back, and when.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return read(exchange, id, (caller, reseller) -> resellers.history(caller, reseller)
                .map(history -> RightsShape.Timeline.of(history, exchange.language())));
    }

    private static <S extends Record> Response read(Exchange exchange, String id, BiFunction<Caller, PartyId, Decision<S>> question) {
        var in = Audience.PARTNERS.input(exchange);
        var reseller = in.field("indirect_partner_id", id).party();
        return in.then(() -> question.apply(exchange.caller(), reseller.orElseThrow()).<Response>fold(
                shape -> Response.ok(shape).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-rights-grant")
    @Path("/grant")
    @Consumes("application/json")
    @Operation(summary = "Grants rights. While budgets or freezing are granted, the distributor no longer manages them for the reseller's customers.")
    public Response grant(@PathParam("id") String id, RightsEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ResellerBodies.GRANT_RIGHTS, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-rights-revoke")
    @Path("/revoke")
    @Consumes("application/json")
    @Operation(summary = "Takes rights back. What the reseller did with them stays.")
    public Response revoke(@PathParam("id") String id, RightsEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ResellerBodies.REVOKE_RIGHTS, body.of(id));
    }
}
