package org.partnercenter.domain.order;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The service something is of, as its source names it. @param code compared without regard to case (RES-08) */
public record ServiceRef(String code, Optional<String> name) {

    private static final String MARKETPLACE = "hws.service.type.marketplace";

    public ServiceRef {
        Objects.requireNonNull(code, "code");
    }

    /** The code in lower case. */
    public String key() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Whether it belongs to the marketplace by its code. */
    public boolean isMarketplace() {
        return key().equals(MARKETPLACE) || key().startsWith(MARKETPLACE + ".");
    }
}
