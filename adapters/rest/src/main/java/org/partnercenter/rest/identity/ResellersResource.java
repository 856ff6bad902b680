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
import org.partnercenter.application.identity.ResellerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyDraft;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.RevealBody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A distributor's resellers on our own path: masked, and revealed on request. */
@Path("/v2/partners/resellers")
@Produces(Json.TYPE)
@Tag(name = "Resellers")
@ApplicationScoped
public class ResellersResource {

    /** @param associatedOn since when they work together */
    record ResellerShape(String indirectPartnerId, Masked name, Masked accountName, Optional<Masked> mobilePhone, Optional<Masked> email,
                         Instant associatedOn, Optional<String> accountManagerId, Optional<Masked> accountManagerName) {

        static ResellerShape of(Party reseller) {
            return new ResellerShape(reseller.id().value(), PersonalColumn.NAME.masked(reseller.name()),
                    PersonalColumn.ACCOUNT_NAME.masked(reseller.accountName()),
                    reseller.contact().mobilePhone().map(PersonalColumn.MOBILE_PHONE::masked),
                    reseller.contact().email().map(PersonalColumn.EMAIL::masked), reseller.registeredAt(),
                    reseller.accountManager().map(AccountManager::id),
                    reseller.accountManager().map(AccountManager::name).map(PersonalColumn.ACCOUNT_MANAGER_NAME::masked));
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record ResellerListShape(int totalCount, List<ResellerShape> resellers, Optional<String> nextMarker) {

        static ResellerListShape of(Page<Party> page, PageRequest asked) {
            return new ResellerListShape(Listings.total(page), page.map(ResellerShape::of).items(),
                    Listings.nextMarker(page, asked, reseller -> reseller.id().value()));
        }
    }

    private final Commands commands;
    private final BrowseParties parties;

    /** For the container's proxy only. */
    protected ResellersResource() {
        this.commands = null;
        this.parties = null;
    }

    @Inject
    public ResellersResource(Commands commands, BrowseParties parties) {
        this.commands = commands;
        this.parties = parties;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-list")
    @Operation(summary = "A distributor's resellers, the latest first. Personal columns are masked.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = new ResellerFilter(in.field("account_name").text(PartyDraft.MAX_ACCOUNT_NAME), in.field("indirect_partner_id").party(),
                in.instant("associated_on_begin"), in.instant("associated_on_end"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> parties.resellers(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(ResellerListShape.of(found, page)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-list")
    @Path("/{id}")
    @Operation(summary = "One reseller. Personal columns are masked.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var reseller = in.field("indirect_partner_id", id).party();
        return in.then(() -> parties.resellers(exchange.caller(), new ResellerFilter(Optional.empty(), reseller, Optional.empty(),
                Optional.empty()), new PageRequest(0, 1)).<Response>fold(
                found -> found.items().stream().findFirst().map(ResellerShape::of).map(shape -> Response.ok(shape).build())
                        .orElseGet(() -> Replies.refused(List.of(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", id)))),
                Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-reveal")
    @Path("/reveal")
    @Consumes("application/json")
    @Operation(summary = "Plain values of personal columns of up to 100 resellers. Each call is audited.")
    public Response reveal(RevealBody body, @Context ContainerRequestContext request) {
        return body.submit(commands, Exchange.of(request), IdentityOperations.REVEAL_RESELLERS);
    }
}
