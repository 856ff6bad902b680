package org.partnercenter.domain.verification;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.CommonRule.COM_25;
import static org.partnercenter.domain.kernel.CommonRule.COM_26;

/**
 * Why a code does not open what it should, or is not sent. None of these is remembered for repeats: the same command with the right
 * code, or a little later, is another attempt.
 */
public enum VerificationRefusal implements Reason {
    VERIFICATION_CODE_MISSING(COM_25, "VERIFICATION_CODE_MISSING", Kind.RULE),
    VERIFICATION_CODE_WRONG(COM_25, "VERIFICATION_CODE_WRONG", Kind.RULE),
    VERIFICATION_CODE_GUESSED(COM_25, "VERIFICATION_CODE_GUESSED", Kind.LIMIT),
    VERIFICATION_CODE_USED(COM_25, "VERIFICATION_CODE_USED", Kind.RULE),
    VERIFICATION_CODE_EXPIRED(COM_25, "VERIFICATION_CODE_EXPIRED", Kind.RULE),
    VERIFICATION_CODE_UNKNOWN(COM_25, "VERIFICATION_CODE_NOT_FOUND", Kind.ABSENT),
    RECEIVER_UNKNOWN(COM_25, "RECEIVER_UNKNOWN", Kind.RULE),
    MESSAGES_NOT_CARRIED(COM_26, "MESSAGES_NOT_CARRIED", Kind.CONFLICT),
    CODES_SENT_TOO_OFTEN(COM_26, "CBC.99004015", Kind.LIMIT),
    CUSTOMER_NOT_SERVED(COM_26, "CBC.99000035", Kind.ABSENT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    VerificationRefusal(Rule rule, String code, Kind kind) {
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
        return true;
    }
}
