package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.benefit.PaymentRule.PAY_02;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_03;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_04;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_05;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_06;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_07;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_13;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_02;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_03;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_04;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_05;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_06;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_07;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_08;
import static org.partnercenter.domain.benefit.fh.FhRule.FH_09;

/** Why a month is not applied for, or a quarter not paid, in rulebook order. */
public enum FhRefusal implements Reason {
    PAYMENT_NOT_CERTIFIED(PAY_02, "BUSINESS_INFO_NOT_CERTIFIED", Kind.RULE),
    PAYMENT_MONTH_OPEN(PAY_03, "MONTH_STILL_APPLICABLE", Kind.RULE),
    PAYMENT_MONTH_IN_REVIEW(PAY_04, "MONTH_IN_FIRST_REVIEW", Kind.RULE),
    PAYMENT_NO_MONTH(PAY_05, "NO_MONTH_PASSED", Kind.RULE),
    PAYMENT_BILLS_OVERDUE(PAY_06, "OVERDUE_BILLS", Kind.RULE),
    PAYMENT_TWICE(PAY_07, "DUPLICATE_APPLICATION", Kind.CONFLICT),
    /** A warning only: the quarter can be paid all the same (Q7). */
    PAYMENT_LATE(PAY_13, "QUARTER_LONG_OVER", Kind.RULE),
    FH_PERSON_UNKNOWN(FH_02, "PERSON_NOT_APPROVED", Kind.RULE),
    FH_PERSON_POSITION(FH_02, "PERSON_POSITION_DIFFERS", Kind.RULE),
    FH_PERSON_CERTIFICATE(FH_02, "PERSON_CERTIFICATE_MISSING", Kind.RULE),
    FH_PERSON_TOO_NEW(FH_02, "PERSON_TOO_NEW", Kind.RULE),
    FH_PERSON_TWICE(FH_04, "PERSON_TWICE", Kind.MALFORMED),
    FH_PERSON_LIMIT(FH_03, "PERSON_CLAIM_LIMIT", Kind.LIMIT),
    FH_PERSON_PERIOD(FH_03, "PERSON_FUNDING_PERIOD_OVER", Kind.RULE),
    FH_MONTH_TWICE(FH_04, "MONTH_APPLIED_FOR", Kind.CONFLICT),
    FH_MONTH_AHEAD(FH_04, "MONTH_NOT_BEGUN", Kind.RULE),
    FH_MONTH_WAIVED(FH_04, "MONTH_WAIVED", Kind.RULE),
    FH_RATE_MISSING(FH_04, "MONTH_AMOUNT_NOT_SET", Kind.RULE),
    FH_PROJECT_TAKEN(FH_05, "PROJECT_USED_BY_ANOTHER", Kind.CONFLICT),
    FH_MONTH_OVER(FH_06, "RESUBMISSION_MONTH_OVER", Kind.RULE),
    FH_QUARTER_REQUESTED(FH_07, "QUARTER_PAYMENT_REQUESTED", Kind.RULE),
    /** A warning only: what the payment gives up. */
    FH_MONTH_FORFEITED(FH_07, "REJECTED_MONTH_FORFEITED", Kind.RULE),
    FH_NOT_CERTIFIED(FH_08, "BUSINESS_INFO_NOT_CERTIFIED", Kind.RULE),
    FH_PRINCIPAL_AFTER(FH_08, "PRINCIPAL_STAYS_PRINCIPAL", Kind.RULE),
    FH_ENTRY_CERTIFICATE(FH_09, "ENTRY_CERTIFICATE_REUSED", Kind.RULE),
    FH_STAFF_FIXED(FH_09, "RECIPIENTS_FIXED", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    FhRefusal(Rule rule, String code, Kind kind) {
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
