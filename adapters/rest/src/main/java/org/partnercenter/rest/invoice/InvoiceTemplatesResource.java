package org.partnercenter.rest.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

/** Templates of partners. */
@Path(InvoiceTemplatesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class InvoiceTemplatesResource {

    static final String PATH = "/v2/partners/invoice-templates";

    record TemplateEntry(TitleBody title, Boolean special, ReceiverBody receiver) {
    }

    record StepEntry() {
    }

    private final Commands commands;
    private final BrowseInvoices browse;

    /** For the container's proxy only. */
    protected InvoiceTemplatesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public InvoiceTemplatesResource(Commands commands, BrowseInvoices browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "invoice-templates")
    @Operation(summary = "The partner's own, the oldest first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.templates(exchange.caller()).<Response>fold(
                all -> Response.ok(TemplateShape.of(all)).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-template-put")
    @Consumes("application/json")
    @Operation(summary = "Makes the account's template; there is one only.")
    public Response add(TemplateEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.NEW_TEMPLATE, new TemplateBody(null, body.title(), body.special(),
                body.receiver()));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "invoice-template-put")
    @Path("/{id}")
    @Consumes("application/json")
    @Operation(summary = "Changes it; what was asked for before stays as it was.")
    public Response change(@PathParam("id") String id, TemplateEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.TEMPLATE, new TemplateBody(id, body.title(), body.special(), body.receiver()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-template-remove")
    @Path("/{id}/remove")
    @Consumes("application/json")
    @Operation(summary = "Removes it. Takes no fields.")
    public Response remove(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.REMOVE_TEMPLATE, new TemplateIdBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-template-reveal")
    @Path("/{id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "What it says, plain; the audit trail tells who looked. Takes no fields.")
    public Response reveal(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.REVEAL_TEMPLATE, new TemplateIdBody(id));
    }
}
