package org.partnercenter.rest.identity;

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
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;

/** Records what only the vendor knows of a party. For the platform. */
@Path("/v2/platform/parties/{id}/facts")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class PartyFactsResource {

    record FactEntry(Boolean holds, String value, String validFrom, String validUntil) {

        static final FactEntry HOLDS = new FactEntry(true, null, null, null);
    }

    record FactListShape(int totalCount, List<IdentityBodies.FactShape> facts) {
    }

    private final Commands commands;
    private final BrowseParties parties;

    /** For the container's proxy only. */
    protected PartyFactsResource() {
        this.commands = null;
        this.parties = null;
    }

    @Inject
    public PartyFactsResource(Commands commands, BrowseParties parties) {
        this.commands = commands;
        this.parties = parties;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "party-list")
    @Operation(summary = "What is recorded about a party; what is not listed does not hold.")
    public Response list(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        return in.then(() -> parties.facts(exchange.caller(), party.orElseThrow()).<Response>fold(
                facts -> Response.ok(new FactListShape(facts.size(), facts.stream().map(IdentityBodies.FactShape::of).toList())).build(),
                Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "party-list")
    @Path("/{fact}")
    @Operation(summary = "Whether a fact holds for a party now.")
    public Response show(@PathParam("id") String id, @PathParam("fact") String code,
                         @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var fact = fact(in, code);
        return in.then(() -> parties.fact(exchange.caller(), party.orElseThrow(), fact.orElseThrow()).<Response>fold(
                found -> Response.ok(IdentityBodies.FactShape.of(found)).build(), Replies::refused));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "party-fact-record")
    @Path("/{fact}")
    @Consumes("application/json")
    @Operation(summary = "Records a fact in place of what was recorded, or takes it back with holds = false.")
    public Response record(@PathParam("id") String id, @PathParam("fact") String code, @OptionalBody FactEntry body,
                           @Context ContainerRequestContext request) {
        var entry = body == null ? FactEntry.HOLDS : body;
        return commands.submit(Exchange.of(request), IdentityBodies.RECORD_FACT, new IdentityBodies.FactBody(id, code, entry.holds(),
                entry.value(), entry.validFrom(), entry.validUntil()));
    }

    private static Optional<PartyFact> fact(Input in, String code) {
        var fact = PartyFact.ofCode(code);
        if (fact.isEmpty()) {
            in.refuse(IdentityRefusal.FACT_UNKNOWN.refusal());
        }
        return fact;
    }
}
