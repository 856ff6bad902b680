package org.partnercenter.rest.customer.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.partnercenter.application.customer.leave.FormerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;

/** Whom partners had as customers (ASC-34). */
@Path("/v2/partners/former-customers")
@Produces(Json.TYPE)
@Tag(name = "Leaving and switching")
@ApplicationScoped
public class FormerCustomersResource {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record FormerShape(int totalCount, List<SpanShape> customers, Optional<String> nextMarker) {

        static FormerShape of(Page<Association> page, PageRequest asked) {
            return new FormerShape(Listings.total(page), page.map(SpanShape::forPartner).items(),
                    Listings.nextMarker(page, asked, association -> association.id().value()));
        }
    }

    record HistoryShape(String customerId, int totalCount, List<SpanShape> associations) {
    }

    private final BrowseLeaving browse;

    /** For the container's proxy only. */
    protected FormerCustomersResource() {
        this.browse = null;
    }

    @Inject
    public FormerCustomersResource(BrowseLeaving browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "former-customers")
    @Operation(summary = "Who was the caller's own customer until it left or another reseller took it over, the latest end first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = new FormerFilter(in.field("customer_id").party(), in.instant("ended_on_begin"), in.instant("ended_on_end"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.former(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(FormerShape.of(found, page)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "former-customers")
    @Path("/{customer_id}")
    @Operation(summary = "All spans in which a customer was the caller's own, the latest first.")
    public Response history(@PathParam("customer_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var customer = in.field("customer_id", id).required().party();
        return in.then(() -> browse.history(exchange.caller(), customer.orElseThrow()).<Response>fold(
                history -> Response.ok(new HistoryShape(id, history.size(),
                        history.stream().map(SpanShape::forPartner).toList())).build(), Replies::refused));
    }
}
