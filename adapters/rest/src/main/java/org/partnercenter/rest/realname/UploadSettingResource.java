package org.partnercenter.rest.realname;

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
import org.partnercenter.application.realname.attachment.BrowseUpload;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** A partner's real-name attachment upload and its bucket (RNA-02, RNA-13). */
@Path("/v2/partners/settings/real-name-attachments")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class UploadSettingResource {

    private final Commands commands;
    private final RealNameBodies bodies;
    private final BrowseUpload uploads;

    /** For the container's proxy only. */
    protected UploadSettingResource() {
        this.commands = null;
        this.bodies = null;
        this.uploads = null;
    }

    @Inject
    public UploadSettingResource(Commands commands, RealNameBodies bodies, BrowseUpload uploads) {
        this.commands = commands;
        this.bodies = bodies;
        this.uploads = uploads;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-upload-setting")
    @Operation(summary = "Whether attachment upload is on, and which bucket is the caller's.")
    public Response show(@Context ContainerRequestContext request) {
        return uploads.setting(Exchange.of(request).caller()).<Response>fold(
                setting -> Response.ok(RealNameBodies.UploadShape.of(setting)).build(), Replies::refused);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "real-name-upload-switch")
    @Consumes("application/json")
    @Operation(summary = "Switches attachment upload on with a bucket, or off. Before another bucket it is switched off.")
    public Response change(RealNameBodies.UploadBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.upload(), body);
    }
}
