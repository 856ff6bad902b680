package org.partnercenter.rest.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** How customers are told by mail. */
@Path("/v2/customers/settings/notices")
@Produces(Json.TYPE)
@Tag(name = "Notices")
@ApplicationScoped
public class CustomerNoticeSettingResource {

    private final NoticePaths paths;

    /** For the container's proxy only. */
    protected CustomerNoticeSettingResource() {
        this.paths = null;
    }

    @Inject
    public CustomerNoticeSettingResource(Commands commands, BrowseNotices notices) {
        this.paths = new NoticePaths(commands, notices, Audience.CUSTOMERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "notices")
    @Operation(summary = "In which language mails are written, and whether there are any.")
    public Response setting(@Context ContainerRequestContext request) {
        return paths.setting(Exchange.of(request));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "notice-setting-change")
    @Consumes("application/json")
    @Operation(summary = "Changes how the caller is told by mail.")
    public Response change(NoticePaths.SettingBody body, @Context ContainerRequestContext request) {
        return paths.change(Exchange.of(request), body);
    }
}
