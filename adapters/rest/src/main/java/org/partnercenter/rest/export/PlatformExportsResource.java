package org.partnercenter.rest.export;

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
import org.partnercenter.application.export.BrowseExports;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** The platform's own exports, over the lists of all parties. */
@Path("/v2/platform/exports")
@Produces(Json.TYPE)
@Tag(name = "Exports")
@ApplicationScoped
public class PlatformExportsResource {

    record CancelBody() {
    }

    private final ExportCalls calls;

    /** For the container's proxy only. */
    protected PlatformExportsResource() {
        this.calls = null;
    }

    @Inject
    public PlatformExportsResource(Commands commands, BrowseExports exports) {
        this.calls = new ExportCalls(commands, exports, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "export-request")
    @Consumes("application/json")
    @Operation(summary = "Asks for a list as a file; it is written in the background.")
    public Response request(ExportBody body, @Context ContainerRequestContext request) {
        return calls.request(Exchange.of(request), body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "exports")
    @Operation(summary = "Exports asked for, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return calls.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "exports")
    @Path("/{id}")
    @Operation(summary = "One export: how far it has come, and where its file is.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return calls.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "exports")
    @Path("/{id}/content")
    @Produces({ExportDownload.CSV, ExportDownload.XLSX})
    @Operation(summary = "The file, once the export is completed and until it expires. Personal columns are masked.")
    public Response content(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return calls.content(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "export-cancel")
    @Path("/{id}/cancel")
    @Consumes("application/json")
    @Operation(summary = "Gives an export up that is not completed yet. Takes no fields.")
    public Response cancel(@PathParam("id") String id, @OptionalBody CancelBody body, @Context ContainerRequestContext request) {
        return calls.cancel(Exchange.of(request), id);
    }
}
