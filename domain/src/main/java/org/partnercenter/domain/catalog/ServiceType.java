package org.partnercenter.domain.catalog;

import java.util.Optional;

/** A cloud service, such as the object storage service. */
public record ServiceType(ServiceTypeCode code, Optional<String> abbreviation, Names name) {

    /** Whether the service belongs to the marketplace; the new list leaves those out (RES-05). */
    public boolean isMarketplace() {
        return code.isMarketplace();
    }
}
