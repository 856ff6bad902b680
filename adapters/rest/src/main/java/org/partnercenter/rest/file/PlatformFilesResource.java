package org.partnercenter.rest.file;

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
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** The files of all parties, and those in folders of nobody. */
@Path("/v2/platform/files")
@Produces(Json.TYPE)
@Tag(name = "Files")
@ApplicationScoped
public class PlatformFilesResource {

    private final FileReading reading;

    /** For the container's proxy only. */
    protected PlatformFilesResource() {
        this.reading = null;
    }

    @Inject
    public PlatformFilesResource(BrowseFiles files) {
        this.reading = new FileReading(files, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "files")
    @Operation(summary = "Files of all parties, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "files")
    @Path("/{id}")
    @Operation(summary = "One file: how far it has come, and what became of its rows so far.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "files")
    @Path("/{id}/report")
    @Produces(ReportDownload.TYPE)
    @Operation(summary = "What became of each row decided so far, as CSV; of a file that was not taken, why.")
    public Response report(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.report(Exchange.of(request), id);
    }
}
