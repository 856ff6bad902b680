package org.partnercenter.domain.benefit.delivery;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.benefit.delivery.DeliveryRule.DCS_01;
import static org.partnercenter.domain.benefit.delivery.DeliveryRule.DCS_02;

/** Why a project is not supported, in rulebook order. */
public enum DeliveryRefusal implements Reason {
    DELIVERY_DATE_AHEAD(DCS_01, "DELIVERY_DATE_AHEAD", Kind.RULE),
    DELIVERY_DATE_BEFORE(DCS_01, "DELIVERY_DATE_BEFORE_PROJECT", Kind.RULE),
    DELIVERY_AMOUNT_ABOVE(DCS_01, "SUPPORT_LIMIT", Kind.LIMIT),
    DELIVERY_OPPORTUNITY_UNKNOWN(DCS_02, "PROJECT_OPPORTUNITY_NOT_FOUND", Kind.RULE),
    DELIVERY_OPPORTUNITY_STATE(DCS_02, "OPPORTUNITY_NOT_IN_PROGRESS", Kind.RULE),
    DELIVERY_CUSTOMER_TWICE(DCS_02, "CUSTOMER_SUPPORTED", Kind.CONFLICT),
    /** By another partner, of which nothing is told. */
    DELIVERY_CUSTOMER_TAKEN(DCS_02, "CUSTOMER_SUPPORTED_ELSEWHERE", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    DeliveryRefusal(Rule rule, String code, Kind kind) {
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
