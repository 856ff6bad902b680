package org.partnercenter.domain.kernel;

/** How certain a rule is: documented by the vendor, documented for its international site only, documented in part (an excerpt, or pages that differ), or our default. */
public enum Evidence {
    DOCUMENTED("D"),
    DOCUMENTED_INTERNATIONAL("D-intl"),
    PARTLY_DOCUMENTED("P"),
    INFERRED("I");

    private final String tag;

    Evidence(String tag) {
        this.tag = tag;
    }

    /** The tag the rulebook prints: {@code D}, {@code D-intl}, {@code P} or {@code I}. */
    public String tag() {
        return tag;
    }
}
