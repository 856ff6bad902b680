package org.partnercenter.rest.signature;

/** Why a request cannot be taken for its sender's. */
public enum SignatureFault {
    MISSING("no signature and no token"),
    ALGORITHM_UNKNOWN("signing algorithm not supported"),
    HEADER_MALFORMED("Authorization header malformed"),
    HEADERS_UNSIGNED("host, x-sdk-date and x-domain-id must be signed"),
    DATE_MALFORMED("X-Sdk-Date missing or malformed"),
    DATE_SKEWED("X-Sdk-Date skew above 15 minutes"),
    PAYLOAD_UNSIGNED("body must be signed"),
    SIGNATURE_WRONG("verify signature fail"),
    DOMAIN_FOREIGN("X-Domain-Id is not the domain of the access key"),
    TOKEN_INVALID("token invalid");

    private final String cause;

    SignatureFault(String cause) {
        this.cause = cause;
    }

    /** Names the cause, in words that tell nothing a stranger could use. */
    public String cause() {
        return cause;
    }
}
