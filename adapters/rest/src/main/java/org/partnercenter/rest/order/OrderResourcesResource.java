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
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.application.order.ResourceFilter;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.ResourceStatus;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a customer's orders brought. The vendor spells the path so. */
@Path("/v2/orders/suscriptions/resources/query")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class OrderResourcesResource {

    private static final int MAX_IDS = 50;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QueryBody(List<String> resourceIds, String orderId, Integer onlyMainResource, List<Integer> statusList, Integer offset,
                     Integer limit, String expireTimeBegin, String expireTimeEnd, String serviceTypeCode) {

        ResourceFilter filter(Input in) {
            var ids = in.list("resource_ids", resourceIds).atMost(MAX_IDS).ids();
            var order = in.field("order_id", orderId).id().map(OrderId::new);
            var main = in.field("only_main_resource", onlyMainResource).oneOf("0", "1");
            var statuses = in.list("status_list", statusList).each(field -> field.code(code ->
                    Wire.number(code).flatMap(ResourceStatus::ofCode)));
            var expire = Wire.window(in, "expire_time", in.field("expire_time_begin", expireTimeBegin).instant(),
                    in.field("expire_time_end", expireTimeEnd).instant());
            var service = in.field("service_type_code", serviceTypeCode).emptyRefused().id().map(Wire::key);
            return new ResourceFilter(Set.copyOf(ids.orElse(List.of())), order, main.equals(Optional.of("1")),
                    Set.copyOf(statuses.orElse(List.of())), expire, service);
        }
    }

    private final OrderLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected OrderResourcesResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public OrderResourcesResource(OrderLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "order-resources-own")
    @Operation(operationId = "listPayPerUseCustomerResources", summary = "Resources that the caller's orders brought.")
    public Response query(QueryBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = body.filter(in);
        var page = in.page(body.offset(), body.limit(), ResourceFilter.MAX_LIMIT);
        return in.then(() -> lists.resources(exchange.caller(), filter, page, clocks.business())
                .<Response>fold(found -> Response.ok(ResourceShapes.Listing.of(found)).build(), Replies::refused));
    }
}
