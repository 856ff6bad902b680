package org.partnercenter.domain.identity.access;

import static org.partnercenter.domain.identity.IdentityRule.AUT_15;
import static org.partnercenter.domain.kernel.CommonRule.COM_01;
import static org.partnercenter.domain.kernel.CommonRule.COM_12;
import static org.partnercenter.domain.kernel.CommonRule.COM_28;
import static org.partnercenter.domain.kernel.CommonRule.COM_29;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why something about operators, roles, keys of operators or passwords is refused. */
public enum AccessRefusal implements Reason {
    OPERATOR_UNKNOWN(COM_12, "OPERATOR_NOT_FOUND", Kind.ABSENT),
    OPERATOR_NAME_TAKEN(COM_12, "OPERATOR_NAME_TAKEN", Kind.CONFLICT),
    OPERATOR_STATE(COM_12, "OPERATOR_STATE", Kind.CONFLICT),
    OPERATOR_SELF(COM_12, "OPERATOR_SELF", Kind.RULE),
    OPERATOR_ONLY(COM_12, "OPERATOR_ONLY", Kind.RULE),
    ROLE_UNKNOWN(COM_12, "ROLE_NOT_FOUND", Kind.ABSENT),
    ROLE_NAME_TAKEN(COM_29, "ROLE_NAME_TAKEN", Kind.CONFLICT),
    ROLE_BUILT_IN(COM_28, "ROLE_BUILT_IN", Kind.RULE),
    ROLE_NOT_FOR_PARTY(COM_28, "ROLE_NOT_FOR_PARTY", Kind.RULE),
    ROLE_HELD(COM_29, "ROLE_HELD", Kind.CONFLICT),
    ROLE_LIMIT(COM_29, "ROLE_LIMIT", Kind.LIMIT),
    ITEM_NOT_FOR_PARTY(COM_12, "ITEM_NOT_FOR_PARTY", Kind.RULE),
    RIGHTS_EXCEED_YOURS(COM_12, "CBC.0151", Kind.FORBIDDEN),
    AGENCY_UNKNOWN(AUT_15, "AGENCY_NOT_FOUND", Kind.FORBIDDEN),
    PASSWORD_TOO_WEAK(COM_01, "PASSWORD_TOO_WEAK", Kind.RULE),
    PASSWORD_WRONG(COM_01, "PASSWORD_WRONG", Kind.FORBIDDEN);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    AccessRefusal(Rule rule, String code, Kind kind) {
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
}
