package org.partnercenter.rest.order;

import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.application.order.demand.DemandListing;
import org.partnercenter.application.order.demand.DemandResources;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.demand.OnDemandResource;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Resources that are paid per use: as the vendor writes them (T2-25), and on the screen. */
final class OnDemandShapes {

    private OnDemandShapes() {
    }

    record ResourceShape(String customerId, Optional<String> regionCode, Optional<String> availabilityZoneCode, String serviceTypeCode,
                         String resourceTypeCode, Optional<String> serviceTypeName, Optional<String> resourceTypeName, String resourceId,
                         Optional<String> resourceName, Instant effectiveTime, Optional<Instant> expireTime, int status,
                         Optional<String> resourceSpecCode, Optional<String> resourceInfo, Optional<String> productSpecDesc) {

        static ResourceShape of(OnDemandResource resource, DemandListing listing) {
            var thing = resource.thing();
            return new ResourceShape(resource.customer().value(), resource.place().region(), resource.place().zone(), resource.service().code(),
                    resource.type().code(), listing.serviceName(resource), listing.typeName(resource), thing.resourceId(), thing.name(),
                    resource.effective(), resource.expire(), resource.status().code(), thing.specCode(), thing.info(), thing.spec());
        }
    }

    record Listing(List<ResourceShape> resources, int totalCount) {

        static Listing of(DemandListing listing) {
            return new Listing(listing.page().map(stored -> ResourceShape.of(stored.resource(), listing)).items(),
                    Listings.total(listing.page()));
        }
    }

    record Row(String id, long version, String customerId, Optional<Masked> customerName, Optional<Masked> customerAccountName,
               Optional<String> indirectPartnerId, Optional<String> associationType, String resourceId, Optional<String> resourceName,
               Optional<String> regionCode, Optional<String> availabilityZoneCode, String serviceTypeCode, Optional<String> serviceTypeName,
               String resourceTypeCode, Optional<String> resourceTypeName, Optional<String> resourceSpecCode,
               Optional<String> productSpecDesc, Optional<String> resourceInfo, int status, String statusName, Instant effectiveTime,
               Optional<Instant> expireTime) {

        static Row of(DemandResources.Stored stored, DemandListing listing, Language language) {
            var resource = stored.resource();
            var thing = resource.thing();
            var names = listing.customer(resource);
            return new Row(resource.id(), resource.version(), resource.customer().value(),
                    names.map(ResourceDetail.Names::name).map(PersonalColumn.NAME::masked),
                    names.map(ResourceDetail.Names::accountName).map(PersonalColumn.ACCOUNT_NAME::masked),
                    stored.keeper().flatMap(KeepersAt.Keeper::reseller).map(PartyId::value), stored.keeper().map(keeper -> keeper.type().code()),
                    thing.resourceId(), thing.name(), resource.place().region(), resource.place().zone(), resource.service().code(),
                    listing.serviceName(resource), resource.type().code(), listing.typeName(resource), thing.specCode(), thing.spec(),
                    thing.info(), resource.status().code(), Wire.name(resource.status(), language), resource.effective(), resource.expire());
        }
    }

    record Rows(int totalCount, List<Row> resources, Optional<String> nextMarker) {

        static Rows of(DemandListing listing, PageRequest asked, Language language) {
            return new Rows(Listings.total(listing.page()), listing.page().map(stored -> Row.of(stored, listing, language)).items(),
                    Listings.nextMarker(listing.page(), asked, stored -> stored.resource().id()));
        }
    }
}
