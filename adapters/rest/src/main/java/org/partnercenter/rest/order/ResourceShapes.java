package org.partnercenter.rest.order;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.order.ExpirePolicy;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Resources as the vendor writes them (T1-07). */
final class ResourceShapes {

    private ResourceShapes() {
    }

    record ResourceShape(String id, String resourceId, Optional<String> resourceName, Optional<String> regionCode, String serviceTypeCode,
                         String resourceTypeCode, Optional<String> resourceTypeName, Optional<String> serviceTypeName,
                         Optional<String> resourceSpecCode, Optional<String> projectId, Optional<String> productId,
                         Optional<String> parentResourceId, int isMainResource, int status, Instant effectiveTime,
                         Optional<Instant> expireTime, Optional<Integer> expirePolicy, Optional<String> productSpecDesc,
                         Optional<BigDecimal> specSize, Optional<Integer> specSizeMeasureId, Optional<Instant> updateTime,
                         Optional<OrderShapes.ProjectShape> enterpriseProject) {

        static ResourceShape of(OrderResource resource) {
            var thing = resource.thing();
            return new ResourceShape(resource.id(), thing.resourceId(), thing.name(), thing.region(), resource.service().code(),
                    resource.type().code(), resource.type().name(), resource.service().name(), thing.specCode(), thing.projectId(),
                    thing.productId(), thing.parent(), resource.main() ? 1 : 0, resource.status().code(), resource.effective(),
                    resource.expire(), resource.policy().map(ExpirePolicy::code), thing.spec(), thing.specSize(), thing.specSizeMeasure(),
                    resource.updated(), resource.project().map(OrderShapes.ProjectShape::of));
        }
    }

    record Listing(List<ResourceShape> data, int totalCount) {

        static Listing of(Page<OrderResource> page) {
            return new Listing(page.map(ResourceShape::of).items(), Listings.total(page));
        }
    }
}
