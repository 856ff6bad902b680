package org.partnercenter.rest.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Whether a partner's actions need codes (COM-25). For the platform. */
@Path("/v2/platform/parties/{id}/settings/verification-codes")
@Produces(Json.TYPE)
@Tag(name = "Verification codes")
@ApplicationScoped
public class PlatformCodeSettingResource {

    private final CodeSettings settings;

    /** For the container's proxy only. */
    protected PlatformCodeSettingResource() {
        this.settings = null;
    }

    @Inject
    public PlatformCodeSettingResource(Commands commands, BrowseCodes codes) {
        this.settings = new CodeSettings(commands, codes, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "verification-codes-setting")
    @Operation(summary = "Whether actions that cost money need a verification code.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return settings.show(exchange, id);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "verification-codes-switch")
    @Consumes("application/json")
    @Operation(summary = "Switches verification codes on or off.")
    public Response change(@PathParam("id") String id, CodeSettings.SettingBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return settings.change(exchange, id, body);
    }
}
