package org.partnercenter.rest.kernel;

/** What can go wrong between client and server apart from any rule. Sentences stand in the bundle beside this type. */
enum Fault {
    PATH_UNKNOWN("APIGW.0101"),
    RULE_UNKNOWN("RULE_NOT_FOUND"),
    METHOD_NOT_ALLOWED("METHOD_NOT_ALLOWED"),
    NOT_ACCEPTABLE("NOT_ACCEPTABLE"),
    MEDIA_TYPE_UNSUPPORTED("MEDIA_TYPE_UNSUPPORTED"),
    HEADER_MALFORMED("CBC.0100"),
    REQUEST_MALFORMED("CBC.0100"),
    REQUEST_TOO_SLOW("REQUEST_TOO_SLOW"),
    BUSY("BUSY"),
    UNEXPECTED("CBC.0999");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** What clients branch on. */
    String code() {
        return code;
    }
}
