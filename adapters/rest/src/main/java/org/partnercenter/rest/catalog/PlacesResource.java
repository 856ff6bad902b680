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
import org.partnercenter.application.catalog.CodePagedQuery;
import org.partnercenter.application.catalog.PlaceView;
import org.partnercenter.application.catalog.ReferenceQueries;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Provinces, their cities, and the counties of those. */
@Path("/v2/systems/configs")
@Produces(Json.TYPE)
@Tag(name = "Catalogue")
@ApplicationScoped
public class PlacesResource {

    static final int MAX_LIMIT = 1000;

    private final ReferenceQueries queries;

    /** For the container's proxy only. */
    protected PlacesResource() {
        this.queries = null;
    }

    @Inject
    public PlacesResource(ReferenceQueries queries) {
        this.queries = queries;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-reference-read")
    @Path("/provinces")
    @Operation(operationId = "listProvinces", summary = "Provinces.")
    public Response provinces(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return answer(exchange, null, query -> queries.provinces(exchange.caller(), query), ReferenceShapes.ProvincePage::of);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-reference-read")
    @Path("/cities")
    @Operation(operationId = "listCities", summary = "The cities of one province.")
    public Response cities(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return answer(exchange, "province_code", query -> queries.cities(exchange.caller(), query),
                ReferenceShapes.CityPage::of);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "catalog-reference-read")
    @Path("/counties")
    @Operation(operationId = "listCounties", summary = "The counties of one city.")
    public Response counties(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return answer(exchange, "city_code", query -> queries.counties(exchange.caller(), query),
                ReferenceShapes.CountyPage::of);
    }

    private static <S extends Record> Response answer(Exchange exchange, String code,
                                   Function<CodePagedQuery, Decision<Page<PlaceView>>> query,
                                   Function<Page<PlaceView>, S> shape) {
        var in = Input.of(exchange);
        var page = in.page(MAX_LIMIT);
        var given = code == null ? null : CatalogShapes.raw(in, code);
        return in.then(() -> query.apply(new CodePagedQuery(CatalogShapes.language(exchange), given, page))
                .<Response>fold(places -> Response.ok(shape.apply(places)).build(), Replies::refused));
    }
}
