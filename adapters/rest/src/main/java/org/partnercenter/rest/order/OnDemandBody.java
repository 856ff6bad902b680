package org.partnercenter.rest.order;

import org.partnercenter.application.order.demand.LoadDemand;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.domain.order.demand.OnDemandResource;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** An edition of a resource that is paid per use; members are named as the vendor names them where it does. */
record OnDemandBody(String id, Long version, String customerId, String resourceId, String resourceName, String regionCode,
                    String availabilityZoneCode, String serviceTypeCode, String serviceTypeName, String resourceTypeCode,
                    String resourceTypeName, String resourceSpecCode, String productSpecDesc, String resourceInfo, Integer status,
                    String effectiveTime, String expireTime) {

    private static final int MAX_INFO = 4_000;

    /** The command, for when nothing was at fault. */
    Supplier<LoadDemand> command(Input in) {
        var body = BodyPart.of(in);
        var record = body.required("id", id);
        long edition = body.version(version);
        var customer = body.field("customer_id", customerId).required().party();
        var thing = new OnDemandResource.Thing(body.required("resource_id", resourceId), body.text("resource_name", resourceName),
                body.id("resource_spec_code", resourceSpecCode), body.text("product_spec_desc", productSpecDesc),
                body.field("resource_info", resourceInfo).json(MAX_INFO));
        var place = new OnDemandResource.Place(body.id("region_code", regionCode), body.id("availability_zone_code", availabilityZoneCode));
        var service = body.service(serviceTypeCode, serviceTypeName);
        var type = new RefundItem.ResourceTypeRef(body.required("resource_type_code", resourceTypeCode),
                body.text("resource_type_name", resourceTypeName));
        var state = body.requiredCode("status", status, DemandStatus::ofCode);
        var effective = body.field("effective_time", effectiveTime).required().instant();
        var expire = body.time("expire_time", expireTime);
        return () -> new LoadDemand(new OnDemandResource(record, edition, customer.orElseThrow(), thing, place, service, type,
                state.orElseThrow(), effective.orElseThrow(), expire));
    }
}
