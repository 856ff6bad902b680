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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.PartyFilter;
import org.partnercenter.application.identity.PartyRegistered;
import org.partnercenter.application.identity.RegisterParty;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyDraft;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Registers parties and lists them. For the platform. */
@Path("/v2/platform/parties")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class PartiesResource {

    record PartyEntry(String id, String kind, String name, String accountName, String distributorId, String mobilePhone,
                      String email, String accountManagerId, String accountManagerName) {

        Optional<RegisterParty> command(Input in) {
            var id = in.field("id", this.id).party();
            var kind = in.field("kind", this.kind).required().code(PartiesResource::kind);
            var name = in.field("name", this.name).required().text(PartyDraft.MAX_NAME);
            var accountName = in.field("account_name", this.accountName).required().text(PartyDraft.MAX_ACCOUNT_NAME);
            var distributor = in.field("distributor_id", distributorId).party();
            var contact = new Contact(in.field("mobile_phone", mobilePhone).text(Contact.MAX_PHONE),
                    in.field("email", email).text(Contact.MAX_EMAIL));
            var manager = manager(in);
            return in.refusals().isEmpty() ? Optional.of(new RegisterParty(id, kind.orElseThrow(), name.orElseThrow(),
                    accountName.orElseThrow(), distributor, contact, manager)) : Optional.empty();
        }

        /** Both or neither. */
        private Optional<AccountManager> manager(Input in) {
            var id = in.field("account_manager_id", accountManagerId);
            var name = in.field("account_manager_name", accountManagerName);
            if (isGiven(accountManagerId) || isGiven(accountManagerName)) {
                id.required();
                name.required();
            }
            var managerName = name.text(AccountManager.MAX_LENGTH);
            return id.id().flatMap(given -> managerName.map(named -> new AccountManager(given, named)));
        }

        private static boolean isGiven(String text) {
            return text != null && !text.isEmpty();
        }

        @Override
        public String toString() {
            return "PartyEntry[" + id + "]";
        }
    }

    record RegisteredShape(String id, PartyKind kind, Instant registeredAt) {
    }

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
    public Response register(PartyEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var command = body.command(in);
        return in.then(() -> commands.submit(exchange, IdentityOperations.REGISTER_PARTY, command.orElseThrow(),
                PartiesResource::created));
    }

    private static Response created(PartyRegistered party) {
        return Response.created(UriBuilder.fromPath("/v2/platform/parties/{id}").build(party.id().value()))
                .entity(new RegisteredShape(party.id().value(), party.kind(), party.registeredAt())).build();
    }

    @GET
    @Extension(name = Access.OPERATION, value = "party-list")
    @Operation(summary = "Parties in the order of their ids. Personal columns are masked.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var kind = in.field("kind").code(PartiesResource::kind);
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

    private static Optional<PartyKind> kind(String code) {
        return Arrays.stream(PartyKind.values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
