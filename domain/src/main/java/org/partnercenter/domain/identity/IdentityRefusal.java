package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.identity.IdentityRule.HIE_04;
import static org.partnercenter.domain.kernel.CommonRule.COM_01;
import static org.partnercenter.domain.kernel.CommonRule.COM_02;
import static org.partnercenter.domain.kernel.CommonRule.COM_13;
import static org.partnercenter.domain.kernel.CommonRule.COM_20;
import static org.partnercenter.domain.kernel.CommonRule.HIE_01;

/** Why a party, a key or a fact is refused. */
public enum IdentityRefusal implements Reason {
    PARTY_ID_TAKEN(COM_02, "PARTY_EXISTS", Kind.CONFLICT),
    PLATFORM_PRESENT(COM_13, "PLATFORM_EXISTS", Kind.CONFLICT),
    DISTRIBUTOR_MISSING(HIE_01, "DISTRIBUTOR_REQUIRED", Kind.RULE),
    DISTRIBUTOR_UNKNOWN(HIE_01, "DISTRIBUTOR_NOT_FOUND", Kind.RULE),
    DISTRIBUTOR_UNFIT(HIE_04, "DISTRIBUTOR_UNFIT", Kind.RULE),
    DISTRIBUTOR_NOT_ALLOWED(HIE_04, "DISTRIBUTOR_NOT_ALLOWED", Kind.RULE),
    ACCESS_KEY_TAKEN(COM_01, "ACCESS_KEY_EXISTS", Kind.CONFLICT),
    ACCESS_KEY_UNKNOWN(COM_01, "ACCESS_KEY_NOT_FOUND", Kind.ABSENT),
    ACCESS_KEY_ALREADY_DISABLED(COM_01, "ACCESS_KEY_DISABLED", Kind.CONFLICT),
    ACCESS_KEY_RETIRING(COM_01, "ACCESS_KEY_RETIRING", Kind.CONFLICT),
    PARTY_NOT_ERASABLE(COM_20, "PARTY_NOT_ERASABLE", Kind.RULE),
    PARTY_ASSOCIATED(COM_20, "PARTY_ASSOCIATED", Kind.CONFLICT),
    FACT_UNKNOWN(COM_13, "FACT_NOT_FOUND", Kind.ABSENT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    IdentityRefusal(Rule rule, String code, Kind kind) {
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
