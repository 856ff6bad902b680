package org.partnercenter.domain.kernel;

import static org.partnercenter.domain.kernel.CommonRule.COM_01;
import static org.partnercenter.domain.kernel.CommonRule.COM_02;
import static org.partnercenter.domain.kernel.CommonRule.COM_03;
import static org.partnercenter.domain.kernel.CommonRule.COM_04;
import static org.partnercenter.domain.kernel.CommonRule.COM_05;
import static org.partnercenter.domain.kernel.CommonRule.COM_07;
import static org.partnercenter.domain.kernel.CommonRule.COM_09;
import static org.partnercenter.domain.kernel.CommonRule.COM_10;
import static org.partnercenter.domain.kernel.CommonRule.COM_11;
import static org.partnercenter.domain.kernel.CommonRule.COM_12;
import static org.partnercenter.domain.kernel.CommonRule.COM_13;

/** Refusals any operation can give (rulebook section 1.2, codes of COM-13). */
public enum CommonRefusal implements Reason {
    NOT_AUTHENTICATED(COM_01, "APIGW.0301", Kind.FORBIDDEN),
    TOKEN_INVALID(COM_13, "CBC.0154", Kind.FORBIDDEN),
    BODY_UNREADABLE(COM_01, "CBC.0100", Kind.MALFORMED),
    BODY_TOO_LARGE(COM_01, "CBC.0100", Kind.MALFORMED),
    ID_MALFORMED(COM_02, "CBC.0100", Kind.MALFORMED),
    TIME_MALFORMED(COM_03, "CBC.0100", Kind.MALFORMED),
    AMOUNT_NOT_POSITIVE(COM_04, "CBC.0100", Kind.MALFORMED),
    AMOUNT_TOO_FINE(COM_04, "CBC.0100", Kind.MALFORMED),
    AMOUNT_TOO_LARGE(COM_04, "CBC.0100", Kind.MALFORMED),
    PAGE_OUT_OF_RANGE(COM_05, "CBC.0100", Kind.MALFORMED),
    EMPTY_NOT_ALLOWED(COM_07, "CBC.0100", Kind.MALFORMED),
    FIELD_MISSING(COM_13, "CBC.0100", Kind.MALFORMED),
    FIELD_INVALID(COM_13, "CBC.0100", Kind.MALFORMED),
    FIELD_UNKNOWN(COM_13, "CBC.0100", Kind.MALFORMED),
    FIELD_TOO_LONG(COM_13, "CBC.0100", Kind.MALFORMED),
    TOO_MANY_ITEMS(COM_09, "CBC.0100", Kind.MALFORMED),
    ITEM_TWICE(COM_09, "CBC.0100", Kind.MALFORMED),
    RATE_EXCEEDED(COM_10, "CBC.0250", Kind.LIMIT),
    FAILURES_EXCEEDED(COM_10, "CBC.0250", Kind.LIMIT),
    RESELLER_NOT_YOURS(COM_11, "CBC.99000037", Kind.FORBIDDEN),
    PERMISSION_MISSING(COM_12, "CBC.0151", Kind.FORBIDDEN),
    CALLER_NOT_ALLOWED(COM_13, "CBC.0155", Kind.FORBIDDEN),
    IN_PERSON_ONLY(COM_13, "IN_PERSON_ONLY", Kind.FORBIDDEN),
    PARTY_UNKNOWN(COM_13, "PARTY_NOT_FOUND", Kind.ABSENT),
    CLOCK_CANNOT_GO_BACK(COM_03, "CLOCK_CANNOT_GO_BACK", Kind.CONFLICT),
    SANDBOX_OFF(COM_13, "SANDBOX_OFF", Kind.FORBIDDEN),
    CALENDAR_YEAR_MISSING(COM_13, "CALENDAR_YEAR_MISSING", Kind.RULE),
    IDEMPOTENCY_KEY_REUSED(COM_01, "IDEMPOTENCY_KEY_REUSED", Kind.RULE),
    COMMAND_IN_PROGRESS(COM_01, "COMMAND_IN_PROGRESS", Kind.CONFLICT);

    private final CommonRule rule;
    private final String code;
    private final Kind kind;

    CommonRefusal(CommonRule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean momentary() {
        return this == CALENDAR_YEAR_MISSING || this == IDEMPOTENCY_KEY_REUSED || this == COMMAND_IN_PROGRESS || rule == COM_10;
    }
}
