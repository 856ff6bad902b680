package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_01;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_02;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_04;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_05;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_06;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_07;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_08;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_09;
import static org.partnercenter.domain.benefit.mdf.MdfRule.MDF_10;

/** Why a use of the fund is not applied for, or not reimbursed, in rulebook order. */
public enum MdfRefusal implements Reason {
    MDF_REASON_MISSING(MDF_01, "LATE_REASON_MISSING", Kind.RULE),
    MDF_BUDGET_MISSING(MDF_02, "BUDGET_NOT_SET", Kind.RULE),
    MDF_BUDGET_EXCEEDED(MDF_02, "BUDGET_EXCEEDED", Kind.LIMIT),
    MDF_ACTIVITY_BEGUN(MDF_04, "ACTIVITY_BEGUN", Kind.RULE),
    MDF_ACTIVITY_FIXED(MDF_04, "ACTIVITY_FIXED", Kind.RULE),
    MDF_NOTHING_PLANNED(MDF_05, "NOTHING_PLANNED", Kind.RULE),
    MDF_ACTIVITY_NOT_OVER(MDF_06, "ACTIVITY_NOT_OVER", Kind.RULE),
    MDF_CLAIM_LATE(MDF_06, "REIMBURSEMENT_LATE", Kind.RULE),
    MDF_NOT_CERTIFIED(MDF_07, "BUSINESS_INFO_NOT_CERTIFIED", Kind.RULE),
    MDF_BILLS_OVERDUE(MDF_07, "OVERDUE_BILLS", Kind.RULE),
    MDF_ABOVE_PLAN(MDF_08, "REIMBURSEMENT_ABOVE_APPROVED", Kind.LIMIT),
    MDF_INVOICE_TITLE(MDF_08, "INVOICE_TITLE_DIFFERS", Kind.RULE),
    MDF_INVOICE_BELOW(MDF_08, "INVOICE_BELOW_AMOUNT", Kind.RULE),
    /** A warning only: the invoice is looked at all the same. */
    MDF_INVOICE_LATE(MDF_09, "INVOICE_MAILED_LATE", Kind.RULE),
    MDF_SERIES_LONG(MDF_10, "SERIES_LONGER_THAN_QUARTER", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    MdfRefusal(Rule rule, String code, Kind kind) {
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
