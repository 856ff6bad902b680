package org.partnercenter.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.customer.SubCustomer;
import org.partnercenter.application.customer.SubCustomerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.RevealBody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A partner's customers on our own path: masked, and revealed on request. */
@Path("/v2/partners/customers")
@Produces(Json.TYPE)
@Tag(name = "Customers")
@ApplicationScoped
public class CustomersResource {

    private static final int MAX_TEXT = 64;

    record CustomerShape(String customerId, Masked name, Masked accountName, Optional<Masked> mobilePhone, Optional<Masked> email,
                         Instant associatedOn, String associationType, Optional<String> indirectPartnerId, Optional<String> label,
                         String verifiedStatus, String customerType, String frozenStatus, Optional<String> customerLevel,
                         Optional<Masked> accountManagerName, AssociationSource source, Optional<String> xaccountId,
                         Optional<String> xaccountType) {

        static CustomerShape of(SubCustomer customer) {
            var association = customer.association();
            var standing = customer.standing();
            return new CustomerShape(association.customer().value(), PersonalColumn.NAME.masked(customer.name()),
                    PersonalColumn.ACCOUNT_NAME.masked(customer.accountName()),
                    customer.mobilePhone().map(PersonalColumn.MOBILE_PHONE::masked),
                    customer.email().map(PersonalColumn.EMAIL::masked), association.associatedOn(), association.type().code(),
                    association.reseller().map(PartyId::value), association.label(), standing.verification().orElse("-1"),
                    standing.type().orElse("-1"), standing.frozen().orElse("0"), standing.level(),
                    customer.accountManager().map(PersonalColumn.ACCOUNT_MANAGER_NAME::masked), customer.origin().source(),
                    customer.origin().xaccountId(), customer.origin().xaccountType());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record CustomerListShape(int totalCount, List<CustomerShape> customers, Optional<String> nextMarker) {

        static CustomerListShape of(Page<SubCustomer> page, PageRequest asked) {
            return new CustomerListShape(Listings.total(page), page.map(CustomerShape::of).items(),
                    Listings.nextMarker(page, asked, customer -> customer.association().id().value()));
        }
    }

    private final Commands commands;
    private final BrowseCustomers customers;

    /** For the container's proxy only. */
    protected CustomersResource() {
        this.commands = null;
        this.customers = null;
    }

    @Inject
    public CustomersResource(Commands commands, BrowseCustomers customers) {
        this.commands = commands;
        this.customers = customers;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-customers")
    @Operation(summary = "A partner's customers, the latest first. Personal columns are masked.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = filter(in);
        var reseller = in.field("indirect_partner_id").party();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> customers.ownCustomers(exchange.caller(), reseller, filter, page).<Response>fold(
                found -> Response.ok(CustomerListShape.of(found, page)).build(), Replies::refused));
    }

    private static SubCustomerFilter filter(Input in) {
        return new SubCustomerFilter(in.field("account_name").text(MAX_TEXT), in.field("name").text(MAX_TEXT),
                in.field("label").text(MAX_TEXT), in.field("association_type").code(AssociationType::ofCode),
                in.instant("associated_on_begin"), in.instant("associated_on_end"), in.field("customer_id").party());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-reveal")
    @Path("/reveal")
    @Consumes("application/json")
    @Operation(summary = "Plain values of personal columns of up to 100 customers. Each call is audited.")
    public Response reveal(RevealBody body, @Context ContainerRequestContext request) {
        return body.submit(commands, Exchange.of(request), CustomerOperations.REVEAL);
    }
}
