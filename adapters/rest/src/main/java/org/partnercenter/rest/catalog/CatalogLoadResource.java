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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Brings entries into the catalogue. For the platform. */
@Path("/v2/platform/catalog")
@Produces(Json.TYPE)
@Tag(name = "Catalogue")
@ApplicationScoped
public class CatalogLoadResource {

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
    @Operation(summary = "Adds or replaces up to 1000 entries of each kind; removes nothing.")
    public Response load(CatalogBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CatalogBodies.LOAD, body);
    }

    @POST
    @Path("/entries")
    @Extension(name = Access.OPERATION, value = "catalog-entry-load")
    @Consumes("application/json")
    @Operation(summary = "Adds or replaces one entry, as a row of a file does.")
    public Response loadEntry(CatalogEntryBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CatalogBodies.LOAD_ENTRY, body);
    }
}
