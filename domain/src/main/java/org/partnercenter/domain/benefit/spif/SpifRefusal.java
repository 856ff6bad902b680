package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.benefit.spif.SpifRule.SPIF_01;
import static org.partnercenter.domain.benefit.spif.SpifRule.SPIF_02;
import static org.partnercenter.domain.benefit.spif.SpifRule.SPIF_03;

/** Why somebody is not enrolled, or a fund not paid, in rulebook order. */
public enum SpifRefusal implements Reason {
    SPIF_ENROLLED(SPIF_01, "ENROLLED_ALREADY", Kind.CONFLICT),
    SPIF_RECIPIENT_TWICE(SPIF_01, "RECIPIENT_TWICE", Kind.MALFORMED),
    /** To another partner, of which nothing is told. */
    SPIF_RECIPIENT_ELSEWHERE(SPIF_01, "RECIPIENT_BOUND_ELSEWHERE", Kind.CONFLICT),
    SPIF_FUND_TWICE(SPIF_02, "FUND_MADE_ALREADY", Kind.CONFLICT),
    SPIF_RECIPIENT_ADDED(SPIF_02, "RECIPIENT_NOT_IN_FUND", Kind.RULE),
    SPIF_AMOUNT_RAISED(SPIF_02, "RECIPIENT_AMOUNT_RAISED", Kind.LIMIT),
    SPIF_PROOF_MISSING(SPIF_02, "PROOF_MISSING", Kind.RULE),
    SPIF_NOT_CERTIFIED(SPIF_02, "BUSINESS_INFO_NOT_CERTIFIED", Kind.RULE),
    SPIF_BILLS_OVERDUE(SPIF_02, "OVERDUE_BILLS", Kind.RULE),
    SPIF_RECEIPT_AHEAD(SPIF_03, "DISTRIBUTION_AHEAD", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    SpifRefusal(Rule rule, String code, Kind kind) {
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
