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
import org.partnercenter.application.catalog.CodePagedQuery;
import org.partnercenter.application.catalog.PagedQuery;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** The new lists, in pages. */
@Path("/v2/products")
@Produces(Json.TYPE)
@Tag(name = "Catalogue")
@ApplicationScoped
public class ProductListsResource {

    static final int MAX_LIMIT = 1000;

    private final CatalogQueries queries;

    /** For the container's proxy only. */
    protected ProductListsResource() {
        this.queries = null;
    }

    @Inject
    public ProductListsResource(CatalogQueries queries) {
        this.queries = queries;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-read")
    @Path("/resource-types")
    @Operation(operationId = "listResourceTypes", summary = "Resource types, each with its service type.")
    public Response resourceTypes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page(MAX_LIMIT);
        return in.then(() -> queries.resourceTypes(exchange.caller(),
                        new PagedQuery(CatalogShapes.language(exchange), null, page.offset(), page.limit()))
                .<Response>fold(types -> Response.ok(CatalogShapes.ResourceTypePage.of(types)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-read")
    @Path("/service-types")
    @Operation(operationId = "listServiceTypes", summary = "Service types outside the marketplace, by part of the name.")
    public Response serviceTypes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page(MAX_LIMIT);
        var name = CatalogShapes.raw(in, "service_type_name");
        return in.then(() -> queries.serviceTypes(exchange.caller(),
                        new PagedQuery(CatalogShapes.language(exchange), name, page.offset(), page.limit()))
                .<Response>fold(types -> Response.ok(CatalogShapes.ServiceTypePage.of(types)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-read")
    @Path("/service-resources")
    @Operation(operationId = "listServiceResources", summary = "The resource types of one service outside the marketplace.")
    public Response serviceResources(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page();
        var code = CatalogShapes.raw(in, "service_type_code");
        return in.then(() -> queries.serviceResources(exchange.caller(),
                        new CodePagedQuery(CatalogShapes.language(exchange), code, page))
                .<Response>fold(types -> Response.ok(CatalogShapes.ServiceResourcePage.of(types)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-read")
    @Path("/usage-types")
    @Operation(operationId = "listUsageTypes", summary = "Usage types, each with its resource type and service type.")
    public Response usageTypes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page();
        var code = CatalogShapes.raw(in, "resource_type_code");
        return in.then(() -> queries.usageTypes(exchange.caller(),
                        new CodePagedQuery(CatalogShapes.language(exchange), code, page))
                .<Response>fold(types -> Response.ok(CatalogShapes.UsageTypePage.of(types)).build(), Replies::refused));
    }
}
