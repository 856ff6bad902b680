package org.partnercenter.rest.customer.acquire;

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
import org.partnercenter.application.customer.acquire.BrowseAcquisition;
import org.partnercenter.application.customer.acquire.EligibilityView;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;

import java.util.Arrays;
import java.util.List;

/** Whether a customer could be won, asked before anything is done. */
@Path("/v2/partners/customers/eligibility")
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class EligibilityResource {

    record ModelShape(String associationType, boolean eligible, List<Violation> violations) {

        static ModelShape of(AssociationType type, List<Refusal> against, Language language) {
            return new ModelShape(type.code(), against.isEmpty(), Violation.of(against, language));
        }
    }

    record ReportableShape(boolean eligible, List<Violation> violations) {
    }

    record EligibilityShape(List<ModelShape> associations, ReportableShape report) {

        static EligibilityShape of(EligibilityView view, Language language) {
            return new EligibilityShape(Arrays.stream(AssociationType.values())
                    .map(type -> ModelShape.of(type, view.association().get(type), language)).toList(),
                    new ReportableShape(view.report().isEmpty(), Violation.of(view.report(), language)));
        }
    }

    private final BrowseAcquisition browse;

    /** For the container's proxy only. */
    protected EligibilityResource() {
        this.browse = null;
    }

    @Inject
    public EligibilityResource(BrowseAcquisition browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "customer-eligibility")
    @Operation(summary = "What stands in the way of winning the customer (customer_id or account_name), in each model, and of reporting it.")
    public Response show(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var customer = ReportBody.customer(in, in.field("customer_id"), in.field("account_name"));
        var reseller = in.field("indirect_partner_id").party();
        return in.then(() -> browse.eligibility(exchange.caller(), customer.orElseThrow(), reseller).<Response>fold(
                found -> Response.ok(EligibilityShape.of(found, exchange.language())).build(), Replies::refused));
    }
}
