package org.partnercenter.rest.customer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.SubCustomer;
import org.partnercenter.application.customer.SubCustomerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A partner's customers, in the vendor's form. */
@Path("/v2/partners/sub-customers")
@Produces(Json.TYPE)
@Tag(name = "Customers")
@ApplicationScoped
public class SubCustomersResource {

    private static final int MAX_OFFSET = 40_000_000;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_TEXT = 64;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QueryShape(String accountName, String customer, Integer offset, Integer limit, String label,
                      String associationType, String associatedOnBegin, String associatedOnEnd, String customerId,
                      String indirectPartnerId) {

        static final QueryShape ALL = new QueryShape(null, null, null, null, null, null, null, null, null, null);

        SubCustomerFilter filter(Input in) {
            return new SubCustomerFilter(
                    in.field("account_name", accountName).text(MAX_TEXT),
                    in.field("customer", customer).text(MAX_TEXT),
                    in.field("label", label).text(MAX_TEXT),
                    in.field("association_type", associationType).code(AssociationType::ofCode),
                    in.field("associated_on_begin", associatedOnBegin).emptyRefused().instant(),
                    in.field("associated_on_end", associatedOnEnd).emptyRefused().instant(),
                    in.field("customer_id", customerId).party());
        }

        PageRequest page(Input in) {
            if (offset != null && offset > MAX_OFFSET) {
                in.refuse(CommonRefusal.PAGE_OUT_OF_RANGE.refusal("field", "offset"));
                return in.page(null, limit, MAX_LIMIT);
            }
            return in.page(offset, limit, MAX_LIMIT);
        }

        @Override
        public String toString() {
            return "QueryShape[***]";
        }
    }

    record AccountManagerShape(String accountName) {
    }

    record CustomerShape(String customer, String accountName, String customerId, Instant associatedOn,
                         String associationType, Optional<String> label, Optional<String> telephone, String verifiedStatus,
                         String countryCode, int customerType, int isFrozen, List<AccountManagerShape> accountManagers,
                         Optional<String> xaccountId, Optional<String> xaccountType, Optional<String> customerLevel,
                         Optional<String> email) {

        /** What nobody has recorded is: not verified, no type, not frozen. */
        static CustomerShape of(SubCustomer customer) {
            var association = customer.association();
            var standing = customer.standing();
            return new CustomerShape(customer.name(), customer.accountName(), association.customer().value(),
                    association.associatedOn(), association.type().code(), association.label(), customer.mobilePhone(),
                    standing.verification().orElse("-1"), "CN", standing.type().map(Integer::parseInt).orElse(-1),
                    standing.frozen().map(Integer::parseInt).orElse(0),
                    customer.accountManager().map(AccountManagerShape::new).stream().toList(),
                    customer.origin().xaccountId(), customer.origin().xaccountType(), standing.level(),
                    customer.email());
        }

        @Override
        public String toString() {
            return "CustomerShape[" + customerId + "]";
        }
    }

    record CustomersShape(List<CustomerShape> customerInfos, long count) {

        static CustomersShape of(Page<SubCustomer> page) {
            return new CustomersShape(page.items().stream().map(CustomerShape::of).toList(), page.total());
        }
    }

    private final BrowseCustomers customers;

    /** For the container's proxy only. */
    protected SubCustomersResource() {
        this.customers = null;
    }

    @Inject
    public SubCustomersResource(BrowseCustomers customers) {
        this.customers = customers;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-list")
    @Path("/query")
    @Consumes("application/json")
    @Operation(operationId = "listSubCustomers", summary = "A partner's customers, the latest first.")
    public Response list(@OptionalBody QueryShape body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var query = body == null ? QueryShape.ALL : body;
        var filter = query.filter(in);
        var reseller = in.field("indirect_partner_id", query.indirectPartnerId()).party();
        var page = query.page(in);
        return in.then(() -> customers.customers(exchange.caller(), reseller, filter, page).<Response>fold(
                found -> Response.ok(CustomersShape.of(found)).build(), Replies::refused));
    }
}
