package org.partnercenter.rest.bill;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import org.partnercenter.application.bill.BrowseBills;
import org.partnercenter.application.bill.FeeQuery;
import org.partnercenter.application.bill.SumFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;

/** What customers consumed, as the vendor's clients ask for it. */
@Path("/v2/bills")
@Produces(Json.TYPE)
@Tag(name = "Bills")
@ApplicationScoped
public class OpenBillsResource {

    private static final int MAX_CUSTOMERS = 100;
    private static final int MAX_RECORDS = 1000;
    private static final int MAX_NAME = 256;
    private static final int DEFAULT_LIMIT = 10;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConsumingBody(String billCycle, Integer offset, Integer limit) {
    }

    record ConsumingCustomer(String customerId) {
    }

    record Consuming(List<ConsumingCustomer> subCustomers, int totalCount) {

        private static Consuming of(Page<PartyId> page) {
            return new Consuming(page.map(id -> new ConsumingCustomer(id.value())).items(), Listings.total(page));
        }
    }

    private final BrowseBills browse;

    /** For the container's proxy only. */
    protected OpenBillsResource() {
        this.browse = null;
    }

    @Inject
    public OpenBillsResource(BrowseBills browse) {
        this.browse = browse;
    }

    @GET
    @Path("/partner-bills/subcustomer-bills/monthly-sum")
    @Extension(name = Access.OPERATION, value = "monthly-bill-sums")
    @Operation(operationId = "listSubcustomerMonthlyBills",
            summary = "What customers consumed in a month, by customer, service, resource type and bill type.")
    public Response sums(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var cycle = in.field("cycle").required().month();
        var mode = BillInput.summedMode(in.field("charge_mode").required());
        var customer = in.field("customer_id").party();
        var service = in.id("cloud_service_type");
        var type = in.field("bill_type").code(BillType::ofCode);
        var reseller = in.field("indirect_partner_id").party();
        var page = in.page();
        return in.then(() -> browse.sums(exchange.caller(), reseller, new SumFilter(cycle.orElseThrow(), mode.orElseThrow(), customer, service,
                type), page).<Response>fold(found -> Response.ok(SumShape.Listing.of(found,
                browse.namesOf(found.items(), exchange.language()))).build(), Replies::refused));
    }

    @GET
    @Path("/subcustomer-bills/res-fee-records")
    @Extension(name = Access.OPERATION, value = "fee-records")
    @Operation(operationId = "listSubCustomerBillDetail", summary = "The fee records of one customer in one month.")
    public Response records(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var cycle = in.field("bill_cycle").required().month();
        var customer = in.field("customer_id").required().party();
        var begin = in.field("bill_date_begin").day();
        var end = in.field("bill_date_end").day();
        var service = in.id("service_type_code");
        var region = in.id("region_code");
        var mode = BillInput.mode(in.field("charging_mode"));
        var type = BillInput.detailType(in.field("bill_detail_type"));
        var resource = in.id("resource_id");
        var name = in.field("resource_name").text(MAX_NAME);
        var trade = in.id("trade_id");
        var manager = in.id("account_manager_id");
        var association = in.field("association_type").code(AssociationType::ofCode);
        var reseller = in.field("indirect_partner_id").party();
        int limit = in.integer("limit", 0, MAX_RECORDS).orElse(DEFAULT_LIMIT);
        var page = new PageRequest(in.integer("offset", 0, Integer.MAX_VALUE).orElse(0), Math.max(limit, 1));
        var language = in.language(exchange);
        return in.then(() -> browse.fees(exchange.caller(), reseller, new FeeQuery(cycle.orElseThrow(), customer.orElseThrow(), begin, end,
                service, region, mode, type, resource, name, trade, manager, association, true), page).<Response>fold(found ->
                Response.ok(FeeShape.Listing.of(found, browse.namesIn(found.page().items(), language), limit)).build(), Replies::refused));
    }

    @POST
    @Path("/subcustomer-bills/res-fee-records/sub-customers/query")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "consuming-customers")
    @Operation(operationId = "listConsumeSubCustomers",
            summary = "The customers that consumed something in a month; those that have left since among them.")
    public Response consuming(ConsumingBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var cycle = in.field("bill_cycle", body.billCycle()).required().month();
        var page = in.page(body.offset(), body.limit(), MAX_CUSTOMERS);
        in.language(exchange);
        return in.then(() -> browse.consuming(exchange.caller(), cycle.orElseThrow(), page).<Response>fold(
                found -> Response.ok(Consuming.of(found)).build(), Replies::refused));
    }

    @GET
    @Path("/partner-bills/subcustomer-bills/res-fee-records")
    @Extension(name = Access.OPERATION, value = "fee-records")
    @Operation(operationId = "listSubCustomerResFeeRecords", summary = "The fee records of one customer in one month, for older clients.")
    public Response oldRecords(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var cycle = in.field("cycle").required().month();
        var customer = in.field("customer_id").required().party();
        var mode = BillInput.mode(in.field("charge_mode").required());
        var begin = in.field("bill_date_begin").day();
        var end = in.field("bill_date_end").day();
        var service = in.id("cloud_service_type");
        var region = in.id("region");
        var type = BillInput.detailType(in.field("bill_type"));
        var resource = in.id("resource_id");
        boolean zeroes = in.field("include_zero_record").flag().orElse(true);
        var reseller = in.field("indirect_partner_id").party();
        var page = new PageRequest(in.integer("offset", 0, Integer.MAX_VALUE).orElse(0),
                in.integer("limit", 1, MAX_RECORDS).orElse(DEFAULT_LIMIT));
        return in.then(() -> browse.fees(exchange.caller(), reseller, new FeeQuery(cycle.orElseThrow(), customer.orElseThrow(), begin, end,
                service, region, mode, type, resource, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), zeroes), page)
                .<Response>fold(found -> Response.ok(OldFeeShape.Listing.of(found.page())).build(), Replies::refused));
    }
}
