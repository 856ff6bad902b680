package org.partnercenter.rest.customer;

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
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes, changes and ends associations. For the platform. */
@Path("/v2/platform/associations")
@Produces(Json.TYPE)
@Tag(name = "Customers")
@ApplicationScoped
public class AssociationsResource {

    record EndEntry() {
    }

    record SwitchEntry(String associationType) {
    }

    record TransferEntry(String indirectPartnerId) {
    }

    record AssociationShape(String id, String customerId, String partnerId, Optional<String> indirectPartnerId,
                            String associationType, AssociationStatus status, Instant associatedOn, boolean first,
                            Optional<String> label, Optional<Instant> endedOn, Optional<AssociationEnd> endCause) {

        static AssociationShape of(Association association) {
            return new AssociationShape(association.id().value(), association.customer().value(),
                    association.partner().value(), association.reseller().map(PartyId::value), association.type().code(),
                    association.status(), association.associatedOn(), association.first(), association.label(),
                    association.ending().map(Association.Ending::at), association.ending().map(Association.Ending::cause));
        }
    }

    record HistoryShape(String customerId, int totalCount, List<AssociationShape> associations) {
    }

    private final Commands commands;
    private final BrowseCustomers customers;

    /** For the container's proxy only. */
    protected AssociationsResource() {
        this.commands = null;
        this.customers = null;
    }

    @Inject
    public AssociationsResource(Commands commands, BrowseCustomers customers) {
        this.commands = commands;
        this.customers = customers;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "association-create")
    @Consumes("application/json")
    @Operation(summary = "Makes a customer a partner's, or through indirect_partner_id one of its resellers'.")
    public Response create(AssociationBodies.CreateBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AssociationBodies.CREATE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "association-show")
    @Path("/{customer_id}")
    @Operation(summary = "What associations a customer has and had, the latest first.")
    public Response show(@PathParam("customer_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id", id).party();
        return in.then(() -> customers.history(exchange.caller(), customer.orElseThrow()).<Response>fold(
                history -> Response.ok(new HistoryShape(id, history.size(),
                        history.stream().map(AssociationShape::of).toList())).build(),
                Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "association-end")
    @Path("/{customer_id}/end")
    @Consumes("application/json")
    @Operation(summary = "The customer leaves its partner. Takes no fields.")
    public Response end(@PathParam("customer_id") String id, @OptionalBody EndEntry body,
                        @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AssociationBodies.END, new AssociationBodies.EndBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "association-switch")
    @Path("/{customer_id}/switch")
    @Consumes("application/json")
    @Operation(summary = "The customer goes on with its partner in the other model.")
    public Response switchModel(@PathParam("customer_id") String id, SwitchEntry body,
                                @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AssociationBodies.SWITCH,
                new AssociationBodies.SwitchBody(id, body.associationType()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-transfer")
    @Path("/{customer_id}/transfer")
    @Consumes("application/json")
    @Operation(summary = "Another reseller of the same partner looks after the customer; an empty id: the partner itself.")
    public Response transfer(@PathParam("customer_id") String id, TransferEntry body,
                             @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AssociationBodies.TRANSFER,
                new AssociationBodies.TransferBody(id, body.indirectPartnerId()));
    }
}
