package org.partnercenter.domain.bill;

import java.util.Objects;
import java.util.Optional;

/**
 * What a fee is for. Names and tags are the customer's own words.
 *
 * @param serviceType  code of the catalogue
 * @param resourceType code of the catalogue
 * @param part         of the resource what is charged for, if not all of it
 * @param spec         the product's specification in words
 */
public record FeeSubject(String serviceType, String resourceType, Optional<String> resourceId, Optional<String> resourceName,
                         Optional<String> resourceTag, Part part, Optional<String> regionCode, Optional<String> regionName,
                         Optional<String> productId, Optional<String> productName, Optional<String> spec) {

    /** A resource within a resource. */
    public record Part(Optional<String> serviceType, Optional<String> resourceType, Optional<String> id, Optional<String> name) {

        public Part {
            Objects.requireNonNull(serviceType, "serviceType");
            Objects.requireNonNull(resourceType, "resourceType");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }

        public static Part none() {
            return new Part(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "Part[" + resourceType.orElse("") + "]";
        }
    }

    public FeeSubject {
        Objects.requireNonNull(serviceType, "serviceType");
        Objects.requireNonNull(resourceType, "resourceType");
        Objects.requireNonNull(resourceId, "resourceId");
        Objects.requireNonNull(resourceName, "resourceName");
        Objects.requireNonNull(resourceTag, "resourceTag");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(regionCode, "regionCode");
        Objects.requireNonNull(regionName, "regionName");
        Objects.requireNonNull(productId, "productId");
        Objects.requireNonNull(productName, "productName");
        Objects.requireNonNull(spec, "spec");
    }

    @Override
    public String toString() {
        return "FeeSubject[" + serviceType + ", " + resourceType + "]";
    }
}
