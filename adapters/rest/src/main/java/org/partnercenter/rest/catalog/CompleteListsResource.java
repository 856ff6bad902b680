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
import org.partnercenter.application.catalog.CatalogQueries;
import org.partnercenter.application.catalog.CompleteQuery;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** The old lists, always complete, which tell their successors (RES-09). */
@Path("/v2/bases")
@Produces(Json.TYPE)
@Tag(name = "Catalogue")
@ApplicationScoped
public class CompleteListsResource {

    /** Since when the lists are deprecated, as RFC 9745 writes it: 2024-01-01T00:00:00Z. */
    private static final String DEPRECATED_SINCE = "@1704067200";

    private final CatalogQueries queries;

    /** For the container's proxy only. */
    protected CompleteListsResource() {
        this.queries = null;
    }

    @Inject
    public CompleteListsResource(CatalogQueries queries) {
        this.queries = queries;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-read")
    @Path("/resource-types")
    @Operation(operationId = "listResourceTypesOld", summary = "All resource types.", deprecated = true)
    public Response resourceTypes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var code = CatalogShapes.raw(in, "resource_type_code");
        return in.then(() -> queries.allResourceTypes(exchange.caller(),
                        new CompleteQuery(CatalogShapes.language(exchange), code))
                .<Response>fold(types -> superseded("/v2/products/resource-types",
                        CatalogShapes.ResourceTypeList.of(types)), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-read")
    @Path("/service-types")
    @Operation(operationId = "listServiceTypesOld", summary = "All service types.", deprecated = true)
    public Response serviceTypes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var code = CatalogShapes.raw(in, "service_type_code");
        return in.then(() -> queries.allServiceTypes(exchange.caller(),
                        new CompleteQuery(CatalogShapes.language(exchange), code))
                .<Response>fold(types -> superseded("/v2/products/service-types",
                        CatalogShapes.ServiceTypeList.of(types)), Replies::refused));
    }

    private static <S extends Record> Response superseded(String successor, S list) {
        return Response.ok(list).header("Deprecation", DEPRECATED_SINCE)
                .header("Link", "<" + successor + ">; rel=\"successor-version\"").build();
    }
}
