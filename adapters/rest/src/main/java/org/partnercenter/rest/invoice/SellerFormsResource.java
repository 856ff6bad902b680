package org.partnercenter.rest.invoice;

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
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;

/** Which forms sellers issue, as sellers say so. */
@Path("/v2/partners/seller-invoice-forms")
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class SellerFormsResource {


    record FormsEntry(List<String> forms) {
    }

    private final Commands commands;
    private final BrowseInvoices browse;

    /** For the container's proxy only. */
    protected SellerFormsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public SellerFormsResource(Commands commands, BrowseInvoices browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "seller-invoice-forms")
    @Path("/{id}")
    @Operation(summary = "Which of the six forms a seller issues.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var seller = in.field("seller_id", id).party();
        return in.then(() -> browse.sellerForms(exchange.caller(), seller.orElseThrow()).<Response>fold(
                set -> Response.ok(SmallShapes.Forms.of(set)).build(), Replies::refused));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "seller-invoice-forms-set")
    @Path("/{id}")
    @Consumes("application/json")
    @Operation(summary = "Says which forms the seller issues, such as VAT_SPECIAL/PAPER.")
    public Response set(@PathParam("id") String id, FormsEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.FORMS, new FormsBody(id, body.forms()));
    }
}
