package org.partnercenter.domain.kernel;

/** How certain a rule is: documented by the vendor, documented for its international site only, or our default. */
public enum Evidence {
    DOCUMENTED("D"),
    DOCUMENTED_INTERNATIONAL("D-intl"),
    INFERRED("I");

    private final String tag;

    Evidence(String tag) {
        this.tag = tag;
    }

    /** The tag the rulebook prints: {@code D}, {@code D-intl} or {@code I}. */
    public String tag() {
        return tag;
    }
}
