package org.partnercenter.rest.customer.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;

/** What partner a customer has and had. */
@Path("/v2/customers/association")
@Produces(Json.TYPE)
@Tag(name = "Leaving and switching")
@ApplicationScoped
public class OwnAssociationResource {

    /** @param association the one in force, if any */
    record OwnShape(Optional<SpanShape> association, int totalCount, List<SpanShape> associations) {
    }

    private final BrowseLeaving browse;

    /** For the container's proxy only. */
    protected OwnAssociationResource() {
        this.browse = null;
    }

    @Inject
    public OwnAssociationResource(BrowseLeaving browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "own-association")
    @Operation(summary = "The caller's association in force, and all it has had, the latest first.")
    public Response show(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.CUSTOMERS.input(exchange);
        return in.then(() -> browse.ownAssociations(exchange.caller()).<Response>fold(history -> {
            var spans = history.stream().map(SpanShape::forCustomer).toList();
            var inForce = spans.stream().filter(span -> span.status() == AssociationStatus.ACTIVE).findFirst();
            return Response.ok(new OwnShape(inForce, spans.size(), spans)).build();
        }, Replies::refused));
    }
}
