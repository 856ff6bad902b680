package org.partnercenter.rest.order;

import org.partnercenter.application.order.LoadResource;
import org.partnercenter.domain.order.ExpirePolicy;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ResourceStatus;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** An edition of a resource, as its source tells it; members are named as the vendor names them where it does. */
record OrderResourceBody(String id, Long version, String customerId, String orderId, String orderLineItemId, String resourceId,
                         String resourceName, String regionCode, String serviceTypeCode, String serviceTypeName, String resourceTypeCode,
                         String resourceTypeName, String resourceSpecCode, String projectId, String productId, String parentResourceId,
                         Integer isMainResource, Integer status, String effectiveTime, String expireTime, Integer expirePolicy,
                         Boolean renewed, String productSpecDesc, BigDecimal specSize, Integer specSizeMeasureId, String updateTime,
                         OrderPartBodies.ProjectBody enterpriseProject) {

    /** The command, for when nothing was at fault. */
    Supplier<LoadResource> command(Input in) {
        var body = BodyPart.of(in);
        var record = body.required("id", id);
        long edition = body.version(version);
        var customer = body.field("customer_id", customerId).required().party();
        var order = body.id("order_id", orderId).map(OrderId::new);
        var line = body.id("order_line_item_id", orderLineItemId);
        var thing = thing(body);
        var service = body.service(serviceTypeCode, serviceTypeName);
        var type = new RefundItem.ResourceTypeRef(body.required("resource_type_code", resourceTypeCode),
                body.text("resource_type_name", resourceTypeName));
        var main = in.field("is_main_resource", isMainResource).oneOf("0", "1").map("1"::equals).orElse(true);
        var state = body.requiredCode("status", status, ResourceStatus::ofCode);
        var effective = body.field("effective_time", effectiveTime).required().instant();
        var expire = body.time("expire_time", expireTime);
        var policy = body.code("expire_policy", expirePolicy, ExpirePolicy::ofCode);
        var updated = body.time("update_time", updateTime);
        var project = body.part("enterprise_project", enterpriseProject, OrderPartBodies.ProjectBody::read);
        return () -> new LoadResource(new OrderResource(record, edition, customer.orElseThrow(), order, line, thing, service, type, main,
                state.orElseThrow(), effective.orElseThrow(), expire, policy, Boolean.TRUE.equals(renewed), updated, project));
    }

    private OrderResource.Thing thing(BodyPart body) {
        return new OrderResource.Thing(body.required("resource_id", resourceId), body.text("resource_name", resourceName),
                body.id("region_code", regionCode), body.id("resource_spec_code", resourceSpecCode), body.id("project_id", projectId),
                body.id("product_id", productId), body.id("parent_resource_id", parentResourceId),
                body.text("product_spec_desc", productSpecDesc), size(body), body.number("spec_size_measure_id", specSizeMeasureId, 0));
    }

    private Optional<BigDecimal> size(BodyPart body) {
        return body.field("spec_size", specSize == null ? null : specSize.toString()).code(text ->
                text.matches("[0-9]{1,15}(\\.[0-9]{1,8})?") ? Optional.of(new BigDecimal(text)) : Optional.empty());
    }
}
