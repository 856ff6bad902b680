package org.partnercenter.console;

/** Whose screens: they ask for paths of their own. */
public enum Audience {
    PARTNERS("partners"),
    CUSTOMERS("customers"),
    PLATFORM("platform");

    private final String path;

    Audience(String path) {
        this.path = path;
    }

    /** The part of the API's paths that is theirs. */
    public String path() {
        return path;
    }
}
