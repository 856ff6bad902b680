package org.partnercenter.domain.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a resource is counted, such as the upstream traffic of a bandwidth (RES-07).
 *
 * @param code     kept as given; unique within its resource type, whatever its case
 * @param resource the resource type it is counted of
 */
public record UsageType(String code, ResourceTypeCode resource, Names name) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /**
     * What tells usage types apart.
     *
     * @param code in lower case
     */
    public record Key(ResourceTypeCode resource, String code) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byResource = resource.compareTo(other.resource);
            return byResource == 0 ? code.compareTo(other.code) : byResource;
        }
    }

    public UsageType {
        if (!isCode(code)) {
            throw new IllegalArgumentException("no code of a usage type");
        }
    }

    /** Whether the text is 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or a digit. */
    public static boolean isCode(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    public Key key() {
        return new Key(resource, code.toLowerCase(Locale.ROOT));
    }
}
