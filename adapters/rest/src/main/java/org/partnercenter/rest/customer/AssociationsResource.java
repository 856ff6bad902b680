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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.CreateAssociation;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.customer.EndAssociation;
import org.partnercenter.application.customer.SwitchAssociation;
import org.partnercenter.application.customer.TransferReseller;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
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

    record AssociationEntry(String customerId, String partnerId, String indirectPartnerId, String associationType,
                            String label) {
    }

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
    public Response create(AssociationEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id", body.customerId()).required().party();
        var partner = in.field("partner_id", body.partnerId()).required().party();
        var reseller = in.field("indirect_partner_id", body.indirectPartnerId()).party();
        var type = in.field("association_type", body.associationType()).required().code(AssociationType::ofCode);
        var label = in.field("label", body.label()).text(Association.MAX_LABEL);
        return in.then(() -> commands.submit(exchange, CustomerOperations.CREATE_ASSOCIATION,
                new CreateAssociation(customer.orElseThrow(), partner.orElseThrow(), reseller, type.orElseThrow(), label),
                made -> Response.created(UriBuilder.fromPath("/v2/platform/associations/{id}")
                        .build(made.customer().value())).entity(AssociationShape.of(made)).build()));
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
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id", id).party();
        return in.then(() -> commands.submit(exchange, CustomerOperations.END_ASSOCIATION,
                new EndAssociation(customer.orElseThrow()), AssociationsResource::changed));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "association-switch")
    @Path("/{customer_id}/switch")
    @Consumes("application/json")
    @Operation(summary = "The customer goes on with its partner in the other model.")
    public Response switchModel(@PathParam("customer_id") String id, SwitchEntry body,
                                @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id", id).party();
        var type = in.field("association_type", body.associationType()).required().code(AssociationType::ofCode);
        return in.then(() -> commands.submit(exchange, CustomerOperations.SWITCH_ASSOCIATION,
                new SwitchAssociation(customer.orElseThrow(), type.orElseThrow()), AssociationsResource::changed));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-transfer")
    @Path("/{customer_id}/transfer")
    @Consumes("application/json")
    @Operation(summary = "Another reseller of the same partner looks after the customer; an empty id: the partner itself.")
    public Response transfer(@PathParam("customer_id") String id, TransferEntry body,
                             @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id", id).party();
        if (body.indirectPartnerId() == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "indirect_partner_id"));
        }
        var reseller = in.field("indirect_partner_id", body.indirectPartnerId()).party();
        return in.then(() -> commands.submit(exchange, CustomerOperations.TRANSFER_RESELLER,
                new TransferReseller(customer.orElseThrow(), reseller), AssociationsResource::changed));
    }

    private static Response changed(Association association) {
        return Response.ok(AssociationShape.of(association)).build();
    }
}
