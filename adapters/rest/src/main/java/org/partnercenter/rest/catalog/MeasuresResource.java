package org.partnercenter.rest.catalog;

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
import org.partnercenter.application.catalog.CompleteQuery;
import org.partnercenter.application.catalog.ReferenceQueries;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** The units of bills and usages, and how they convert; never in pages. */
@Path("/v2/bases")
@Produces(Json.TYPE)
@Tag(name = "Catalogue")
@ApplicationScoped
public class MeasuresResource {

    private final ReferenceQueries queries;

    /** For the container's proxy only. */
    protected MeasuresResource() {
        this.queries = null;
    }

    @Inject
    public MeasuresResource(ReferenceQueries queries) {
        this.queries = queries;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-reference-read")
    @Path("/measurements")
    @Operation(operationId = "listMeasureUnits", summary = "All units.")
    public Response measurements(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Input.of(exchange).then(() -> queries.measures(exchange.caller(), CatalogShapes.language(exchange))
                .<Response>fold(units -> Response.ok(ReferenceShapes.MeasureUnitList.of(units)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-reference-read")
    @Path("/conversions")
    @Operation(operationId = "listConversions", summary = "How units convert; all, or those of one type.")
    public Response conversions(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var type = CatalogShapes.raw(in, "measure_type");
        return in.then(() -> queries.conversions(exchange.caller(),
                        new CompleteQuery(CatalogShapes.language(exchange), type))
                .<Response>fold(all -> Response.ok(ReferenceShapes.ConversionList.of(all)).build(), Replies::refused));
    }
}
