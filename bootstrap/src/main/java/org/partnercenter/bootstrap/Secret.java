package org.partnercenter.bootstrap;

/** A text that must not be printed. */
final class Secret {
    static final Secret NONE = new Secret("");

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    /** The text itself. */
    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
