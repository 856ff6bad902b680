package org.partnercenter.rest.identity;

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
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.PartyFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.RevealBody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Registers parties and lists them. For the platform. */
@Path("/v2/platform/parties")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class PartiesResource {

    record PartyShape(String id, PartyKind kind, Masked name, Masked accountName, Optional<String> distributorId,
                      Optional<Masked> mobilePhone, Optional<Masked> email, Optional<String> accountManagerId,
                      Optional<Masked> accountManagerName, Instant registeredAt) {

        static PartyShape of(Party party) {
            return new PartyShape(party.id().value(), party.kind(), PersonalColumn.NAME.masked(party.name()),
                    PersonalColumn.ACCOUNT_NAME.masked(party.accountName()), party.distributor().map(PartyId::value),
                    party.contact().mobilePhone().map(PersonalColumn.MOBILE_PHONE::masked),
                    party.contact().email().map(PersonalColumn.EMAIL::masked), party.accountManager().map(AccountManager::id),
                    party.accountManager().map(AccountManager::name).map(PersonalColumn.ACCOUNT_MANAGER_NAME::masked),
                    party.registeredAt());
        }
    }

    record PartyListShape(long totalCount, List<PartyShape> parties, Optional<String> nextMarker) {

        static PartyListShape of(Page<Party> page, PageRequest asked) {
            return new PartyListShape(page.total(), page.items().stream().map(PartyShape::of).toList(),
                    Listings.nextMarker(page, asked, party -> party.id().value()));
        }
    }

    private final Commands commands;
    private final BrowseParties parties;

    /** For the container's proxy only. */
    protected PartiesResource() {
        this.commands = null;
        this.parties = null;
    }

    @Inject
    public PartiesResource(Commands commands, BrowseParties parties) {
        this.commands = commands;
        this.parties = parties;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "party-register")
    @Consumes("application/json")
    @Operation(summary = "Registers a party; without an id it is given one.")
    public Response register(IdentityBodies.RegisterBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IdentityBodies.REGISTER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "party-list")
    @Operation(summary = "Parties in the order of their ids. Personal columns are masked.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var kind = in.field("kind").code(IdentityBodies::kind);
        var marker = in.field("marker").party();
        var page = in.page();
        return in.then(() -> parties.list(exchange.caller(), new PartyFilter(kind, marker), page).<Response>fold(
                found -> Response.ok(PartyListShape.of(found, page)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "party-list")
    @Path("/{id}")
    @Operation(summary = "One party. Personal columns are masked.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        return in.then(() -> parties.party(exchange.caller(), party.orElseThrow()).<Response>fold(
                found -> Response.ok(PartyShape.of(found)).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "party-reveal")
    @Path("/reveal")
    @Consumes("application/json")
    @Operation(summary = "Plain values of personal columns of up to 100 parties. Each call is audited.")
    public Response reveal(RevealBody body, @Context ContainerRequestContext request) {
        return body.submit(commands, Exchange.of(request), IdentityOperations.REVEAL);
    }
}
