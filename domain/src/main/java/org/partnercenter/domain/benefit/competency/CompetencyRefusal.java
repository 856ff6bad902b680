package org.partnercenter.domain.benefit.competency;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.benefit.competency.CompetencyRule.CII_01;
import static org.partnercenter.domain.benefit.competency.CompetencyRule.CII_02;
import static org.partnercenter.domain.benefit.competency.CompetencyRule.CII_03;
import static org.partnercenter.domain.benefit.competency.CompetencyRule.CII_04;
import static org.partnercenter.domain.benefit.competency.CompetencyRule.CII_05;
import static org.partnercenter.domain.benefit.competency.CompetencyRule.CII_07;

/** Why a label brings nothing, in rulebook order. */
public enum CompetencyRefusal implements Reason {
    COMPETENCY_LABEL_NOT_GAINED(CII_01, "LABEL_NOT_GAINED", Kind.RULE),
    COMPETENCY_LABEL_USED(CII_02, "LABEL_USED", Kind.CONFLICT),
    COMPETENCY_QUOTA_MISSING(CII_03, "LABEL_QUOTA_NOT_SET", Kind.RULE),
    COMPETENCY_OVER(CII_04, "BENEFIT_VOID", Kind.RULE),
    COMPETENCY_CONSENT(CII_05, "CONSENT_MISSING", Kind.RULE),
    COMPETENCY_LABEL_SCOPE(CII_07, "LABEL_OUT_OF_SCOPE", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    CompetencyRefusal(Rule rule, String code, Kind kind) {
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
