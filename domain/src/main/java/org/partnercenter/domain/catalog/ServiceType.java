package org.partnercenter.domain.catalog;

import java.util.Optional;

/** A cloud service, such as the object storage service. */
public record ServiceType(ServiceTypeCode code, Optional<String> abbreviation, Names name) {

    private static final String MARKETPLACE = "hws.service.type.marketplace";

    /** Whether the service belongs to the marketplace; the new list leaves those out (RES-05). */
    public boolean isMarketplace() {
        return code.key().equals(MARKETPLACE) || code.key().startsWith(MARKETPLACE + ".");
    }
}
