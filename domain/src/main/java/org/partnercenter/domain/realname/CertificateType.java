package org.partnercenter.domain.realname;

import java.util.Arrays;
import java.util.Optional;

/** What an organization proves itself with. */
public enum CertificateType {
    BUSINESS_LICENCE(0),
    INSTITUTION(1),
    SOCIAL_ORGANIZATION(2),
    ENFORCEMENT_BODY(3),
    ORGANIZATION_CODE(4),
    OTHER(99);

    private final int code;

    CertificateType(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<CertificateType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** Whether its number is a unified social credit code, where it was issued in China. */
    boolean isNumberedByCreditCode() {
        return this == BUSINESS_LICENCE || this == INSTITUTION || this == SOCIAL_ORGANIZATION;
    }
}
