package org.partnercenter.rest.catalog;

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
import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.domain.catalog.CatalogDraft;
import org.partnercenter.domain.catalog.ProductDraft;
import org.partnercenter.domain.catalog.ResourceTypeDraft;
import org.partnercenter.domain.catalog.ServiceTypeDraft;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.List;
import java.util.function.Function;

/** Brings entries into the catalogue. For the platform. */
@Path("/v2/platform/catalog")
@Produces(Json.TYPE)
@Tag(name = "Catalogue")
@ApplicationScoped
public class CatalogLoadResource {

    record ServiceTypeEntry(String code, String abbreviation, String nameZh, String nameEn) {
    }

    record ResourceTypeEntry(String code, String serviceTypeCode, String nameZh, String nameEn, String descriptionZh,
                             String descriptionEn) {
    }

    record ProductEntry(String id, String serviceTypeCode, String nameZh, String nameEn) {
    }

    record CatalogEntriesShape(List<ServiceTypeEntry> serviceTypes, List<ResourceTypeEntry> resourceTypes,
                               List<ProductEntry> products) {

        CatalogDraft draft() {
            return new CatalogDraft(
                    drafts(serviceTypes, type -> new ServiceTypeDraft(type.code(), type.abbreviation(), type.nameZh(),
                            type.nameEn())),
                    drafts(resourceTypes, type -> new ResourceTypeDraft(type.code(), type.serviceTypeCode(), type.nameZh(),
                            type.nameEn(), type.descriptionZh(), type.descriptionEn())),
                    drafts(products, product -> new ProductDraft(product.id(), product.serviceTypeCode(), product.nameZh(),
                            product.nameEn())));
        }

        private static <S, D> List<D> drafts(List<S> entries, Function<S, D> draft) {
            return entries == null ? null : entries.stream()
                    .map(entry -> entry == null ? null : draft.apply(entry)).toList();
        }
    }

    record LoadedShape(int added, int changed, int unchanged) {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected CatalogLoadResource() {
        this.commands = null;
    }

    @Inject
    public CatalogLoadResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "catalog-load")
    @Consumes("application/json")
    @Operation(summary = "Adds or replaces up to 1000 service types, resource types and products each; removes nothing.")
    public Response load(CatalogEntriesShape body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CatalogOperations.LOAD, body.draft(), loaded ->
                Response.ok(new LoadedShape(loaded.added(), loaded.changed(), loaded.unchanged())).build());
    }
}
