package org.partnercenter.rest.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.ResellerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyDraft;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A distributor's resellers, in the vendor's form. */
@Path("/v2/partners/indirect-partners")
@Produces(Json.TYPE)
@Tag(name = "Customers")
@ApplicationScoped
public class IndirectPartnersResource {

    private static final int MAX_LIMIT = 100;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QueryShape(String accountName, String associatedOnBegin, String associatedOnEnd, Integer offset, Integer limit,
                      String indirectPartnerId) {

        static final QueryShape ALL = new QueryShape(null, null, null, null, null, null);
    }

    record IndirectPartnerShape(String indirectPartnerId, Optional<String> mobilePhone, Optional<String> email,
                                String accountName, String name, Instant associatedOn, Optional<String> accountManagerId,
                                Optional<String> accountManagerName) {

        static IndirectPartnerShape of(Party reseller) {
            return new IndirectPartnerShape(reseller.id().value(), reseller.contact().mobilePhone(),
                    reseller.contact().email(), reseller.accountName(), reseller.name(), reseller.registeredAt(),
                    reseller.accountManager().map(AccountManager::id), reseller.accountManager().map(AccountManager::name));
        }

        @Override
        public String toString() {
            return "IndirectPartnerShape[" + indirectPartnerId + "]";
        }
    }

    record IndirectPartnersShape(long count, List<IndirectPartnerShape> indirectPartners) {

        static IndirectPartnersShape of(Page<Party> page) {
            return new IndirectPartnersShape(page.total(), page.items().stream().map(IndirectPartnerShape::of).toList());
        }
    }

    private final BrowseParties parties;

    /** For the container's proxy only. */
    protected IndirectPartnersResource() {
        this.parties = null;
    }

    @Inject
    public IndirectPartnersResource(BrowseParties parties) {
        this.parties = parties;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-list")
    @Path("/query")
    @Consumes("application/json")
    @Operation(operationId = "listIndirectPartners", summary = "A distributor's resellers, the latest first.")
    public Response list(@OptionalBody QueryShape body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var query = body == null ? QueryShape.ALL : body;
        var filter = new ResellerFilter(
                in.field("account_name", query.accountName()).text(PartyDraft.MAX_ACCOUNT_NAME),
                in.field("indirect_partner_id", query.indirectPartnerId()).party(),
                in.field("associated_on_begin", query.associatedOnBegin()).instant(),
                in.field("associated_on_end", query.associatedOnEnd()).instant());
        var page = in.page(query.offset(), query.limit(), MAX_LIMIT);
        return in.then(() -> parties.resellers(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(IndirectPartnersShape.of(found)).build(), Replies::refused));
    }
}
