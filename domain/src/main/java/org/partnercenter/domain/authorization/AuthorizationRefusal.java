package org.partnercenter.domain.authorization;

import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_01;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_02;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_04;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_05;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_06;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_07;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_08;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_13;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_14;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_17;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_18;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why an authorization is not asked for, given, revoked or enough. */
public enum AuthorizationRefusal implements Reason {
    CUSTOMER_NOT_RESALE(AUT_01, "AUTHORIZATION_RESALE_ONLY", Kind.RULE),
    NOT_AUTHORIZED(AUT_02, "NOT_AUTHORIZED_BY_CUSTOMER", Kind.RULE),
    CAPABILITY_NOT_GIVEN(AUT_02, "CAPABILITY_NOT_GIVEN", Kind.RULE),
    COMMITMENT_LETTER_NEEDED(AUT_04, "COMMITMENT_LETTER_NEEDED", Kind.RULE),
    DISTRIBUTOR_GRANT_MISSING(AUT_05, "DISTRIBUTOR_GRANT_MISSING", Kind.RULE),
    CONFIRMATION_NEEDED(AUT_05, "CONFIRMATION_NEEDED", Kind.RULE),
    AUTHORIZATION_UNKNOWN(AUT_06, "AUTHORIZATION_NOT_FOUND", Kind.ABSENT),
    AUTHORIZATION_STATE(AUT_06, "AUTHORIZATION_STATE", Kind.CONFLICT),
    AUTHORIZATION_LETTER_NEEDED(AUT_07, "AUTHORIZATION_LETTER_NEEDED", Kind.RULE),
    AGREEMENT_UNKNOWN(AUT_07, "AGREEMENT_NOT_FOUND", Kind.ABSENT),
    REVOCATION_REASON_NEEDED(AUT_08, "REVOCATION_REASON_NEEDED", Kind.RULE),
    MARKETPLACE_NOT_ON_BEHALF(AUT_13, "MARKETPLACE_NOT_ON_BEHALF", Kind.RULE),
    CUSTOMER_NOT_IN_TAB(AUT_14, "CUSTOMER_NOT_FOUND", Kind.ABSENT),
    REQUEST_PENDING(AUT_17, "AUTHORIZATION_REQUEST_PENDING", Kind.CONFLICT),
    ALREADY_AUTHORIZED(AUT_18, "ALREADY_AUTHORIZED", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    AuthorizationRefusal(Rule rule, String code, Kind kind) {
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
