package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.benefit.PaymentRule.PAY_08;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_10;

/** Why nothing is done with a benefit application, whatever its programme. */
public enum BenefitRefusal implements Reason {
    BENEFIT_PROGRAMME_UNKNOWN(PAY_08, "BENEFIT_PROGRAMME_NOT_FOUND", Kind.ABSENT),
    BENEFIT_APPLICATION_UNKNOWN(PAY_08, "BENEFIT_APPLICATION_NOT_FOUND", Kind.ABSENT),
    BENEFIT_STATE(PAY_08, "BENEFIT_APPLICATION_STATE", Kind.CONFLICT),
    BENEFIT_REVISION(PAY_08, "BENEFIT_APPLICATION_CHANGED", Kind.CONFLICT),
    BENEFIT_SAME_APPROVER(PAY_08, "SECOND_APPROVAL_BY_SAME_PERSON", Kind.RULE),
    BENEFIT_NOT_SETTLED(PAY_10, "BUSINESS_INFO_NOT_CERTIFIED", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    BenefitRefusal(Rule rule, String code, Kind kind) {
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
