package org.partnercenter.rest.invoice;

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

/** Templates that are brought along. */
@Path("/v2/platform/invoice-templates")
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class PlatformInvoiceTemplatesResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected PlatformInvoiceTemplatesResource() {
        this.commands = null;
    }

    @Inject
    public PlatformInvoiceTemplatesResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-template-bring")
    @Consumes("application/json")
    @Operation(summary = "Brings along a template from before August 2020; such ones stay beside each other.")
    public Response bring(BringBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.BRING_TEMPLATE, body);
    }
}
