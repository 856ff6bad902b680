package org.partnercenter.domain.catalog;

/**
 * The code of a service type, {@code hws.service.type.<x>}, at most 64 characters. Kept as given; two codes that differ in case
 * only are equal (RES-08).
 */
public record ServiceTypeCode(String value) implements Comparable<ServiceTypeCode> {

    private static final String MARKETPLACE = "hws.service.type.marketplace";

    public ServiceTypeCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no code of a service type");
        }
    }

    public static boolean isValid(String text) {
        return Codes.has(Codes.SERVICE, text);
    }

    /** The code in lower case: what codes are compared and ordered by. */
    public String key() {
        return Codes.key(value);
    }

    /** Whether it is the marketplace's code or one below it. */
    public boolean isMarketplace() {
        return key().equals(MARKETPLACE) || key().startsWith(MARKETPLACE + ".");
    }

    @Override
    public int compareTo(ServiceTypeCode other) {
        return key().compareTo(other.key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceTypeCode code && key().equals(code.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
