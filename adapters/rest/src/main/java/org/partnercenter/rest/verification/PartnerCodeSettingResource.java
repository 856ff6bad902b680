package org.partnercenter.rest.verification;

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
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Whether the caller's own actions need codes (COM-25). While they do, changing this needs one, too. */
@Path("/v2/partners/settings/verification-codes")
@Produces(Json.TYPE)
@Tag(name = "Verification codes")
@ApplicationScoped
public class PartnerCodeSettingResource {

    private final CodeSettings settings;

    /** For the container's proxy only. */
    protected PartnerCodeSettingResource() {
        this.settings = null;
    }

    @Inject
    public PartnerCodeSettingResource(Commands commands, BrowseCodes codes) {
        this.settings = new CodeSettings(commands, codes, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "verification-codes-setting")
    @Operation(summary = "Whether actions that cost money need a verification code.")
    public Response show(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return settings.show(exchange, exchange.caller().party().value());
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "verification-codes-switch")
    @Consumes("application/json")
    @Operation(summary = "Switches verification codes on or off.")
    public Response change(CodeSettings.SettingBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return settings.change(exchange, exchange.caller().party().value(), body);
    }
}
