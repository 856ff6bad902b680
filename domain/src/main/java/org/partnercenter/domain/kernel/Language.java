package org.partnercenter.domain.kernel;

/** The two languages every text of the rules exists in. */
public enum Language {
    ZH_CN("zh_CN", "zh"),
    EN_US("en_US", "en");

    private final String code;
    private final String suffix;

    Language(String code, String suffix) {
        this.code = code;
        this.suffix = suffix;
    }

    /** The code on the wire, as in the header {@code X-Language}. */
    public String code() {
        return code;
    }

    String suffix() {
        return suffix;
    }
}
