package org.partnercenter.rest.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.application.indicator.IndicatorValues;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What resellers come to, for their distributor (Q18). */
@Path("/v2/partners/reseller-indicators")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class ResellerIndicatorsResource {

    private final BrowseIndicators browse;

    /** For the container's proxy only. */
    protected ResellerIndicatorsResource() {
        this.browse = null;
    }

    @Inject
    public ResellerIndicatorsResource(BrowseIndicators browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-indicators")
    @Operation(summary = "What each reseller of the distributor comes to, one value for each reseller, indicator and period.")
    public Response resellers(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = new IndicatorValues.ResellerFilter(IndicatorInput.period(in.field("period")), in.id("indicator").map(IndicatorCode::new),
                in.field("indirect_partner_id").party());
        var page = in.page();
        return in.then(() -> browse.resellers(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(ListedShapes.Resellers.of(found, exchange.language())).build(), Replies::refused));
    }
}
