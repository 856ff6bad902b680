package org.partnercenter.rest.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.partnercenter.application.notice.BrowseNotices;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** What customers were told. */
@Path("/v2/customers/notices")
@Produces(Json.TYPE)
@Tag(name = "Notices")
@ApplicationScoped
public class CustomerNoticesResource {

    record NothingBody() {
    }

    private final NoticePaths paths;

    /** For the container's proxy only. */
    protected CustomerNoticesResource() {
        this.paths = null;
    }

    @Inject
    public CustomerNoticesResource(Commands commands, BrowseNotices notices) {
        this.paths = new NoticePaths(commands, notices, Audience.CUSTOMERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "notices")
    @Operation(summary = "What the caller was told, newest first, in the language of the request.")
    public Response list(@Context ContainerRequestContext request) {
        return paths.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "notices")
    @Path("/{id}")
    @Operation(summary = "One notice.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return paths.show(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "notice-read")
    @Path("/{id}/read")
    @Operation(summary = "Marks a notice as read.")
    public Response read(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return paths.read(Exchange.of(request), id);
    }
}
