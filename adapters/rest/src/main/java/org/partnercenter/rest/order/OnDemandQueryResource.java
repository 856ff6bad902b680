package org.partnercenter.rest.order;

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
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.demand.DemandFilter;
import org.partnercenter.application.order.demand.DemandLists;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a customer pays per use, as the vendor's clients ask for it. */
@Path("/v2/partners/sub-customers/on-demand-resources/query")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class OnDemandQueryResource {

    private static final int MAX_LIMIT = 100;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QueryBody(String customerId, String regionCode, String serviceTypeCode, List<String> resourceIds, String effectiveTimeBegin,
                     String effectiveTimeEnd, Integer offset, Integer limit, Integer status, String indirectPartnerId) {

        DemandFilter filter(Input in) {
            return new DemandFilter(in.field("customer_id", customerId).required().party(),
                    Set.copyOf(in.list("resource_ids", resourceIds).atMost(DemandFilter.MAX_IDS).ids().orElse(List.of())),
                    in.field("region_code", regionCode).id().map(Wire::key), in.field("service_type_code", serviceTypeCode).id().map(Wire::key),
                    Wire.unbounded(in, "effective_time", in.field("effective_time_begin", effectiveTimeBegin).instant(),
                            in.field("effective_time_end", effectiveTimeEnd).instant()),
                    in.field("status", status).code(code -> Wire.number(code).flatMap(DemandStatus::ofCode)), Optional.empty());
        }
    }

    private final DemandLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected OnDemandQueryResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public OnDemandQueryResource(DemandLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "on-demand-resources")
    @Operation(operationId = "listCustomerOnDemandResources", summary = "Resources that a customer of the caller's pays per use.")
    public Response query(QueryBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = body.filter(in);
        var who = in.field("indirect_partner_id", body.indirectPartnerId()).party();
        var page = in.page(body.offset(), body.limit(), MAX_LIMIT);
        var language = in.language(exchange);
        return in.then(() -> lists.ofCustomer(exchange.caller(), who, filter, language, page, clocks.business())
                .<Response>fold(found -> Response.ok(OnDemandShapes.Listing.of(found)).build(), Replies::refused));
    }
}
