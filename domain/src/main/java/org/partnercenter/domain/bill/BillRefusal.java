package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.bill.BillRule.BIL_03;
import static org.partnercenter.domain.bill.BillRule.BIL_04;
import static org.partnercenter.domain.bill.BillRule.BIL_05;
import static org.partnercenter.domain.bill.BillRule.BIL_06;
import static org.partnercenter.domain.bill.BillRule.BIL_08;

/** Why consumption is not shown or a record not taken in, in rulebook order. */
public enum BillRefusal implements Reason {
    FEE_CUSTOMER_FOREIGN(BIL_03, "CBC.99000035", Kind.ABSENT),
    BILL_DATE_OUTSIDE_CYCLE(BIL_04, "CBC.0100", Kind.MALFORMED),
    BILL_DATES_REVERSED(BIL_04, "CBC.0100", Kind.MALFORMED),
    FEE_CUSTOMER_UNKNOWN(BIL_05, "FEE_CUSTOMER_NOT_FOUND", Kind.RULE),
    FEE_CUSTOMER_CHANGED(BIL_05, "FEE_CUSTOMER_CHANGED", Kind.CONFLICT),
    FEE_SUBJECT_CHANGED(BIL_05, "FEE_SUBJECT_CHANGED", Kind.CONFLICT),
    FEE_VERSION_TAKEN(BIL_05, "FEE_VERSION_TAKEN", Kind.CONFLICT),
    FEE_CYCLE_NOT_BEGUN(BIL_06, "FEE_CYCLE_NOT_BEGUN", Kind.RULE),
    BILL_CYCLE_NOT_OVER(BIL_06, "BILL_CYCLE_NOT_OVER", Kind.RULE),
    BILL_CYCLE_ALREADY_CLOSED(BIL_06, "BILL_CYCLE_CLOSED", Kind.CONFLICT),
    FEE_DOES_NOT_ADD_UP(BIL_08, "FEE_DOES_NOT_ADD_UP", Kind.RULE),
    FEE_UNCOUNTED_TOO_MUCH(BIL_08, "FEE_UNCOUNTED_TOO_MUCH", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    BillRefusal(Rule rule, String code, Kind kind) {
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
