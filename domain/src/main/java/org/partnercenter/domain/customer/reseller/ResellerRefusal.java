package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_07;

/** Why something between a distributor and a reseller is refused. */
public enum ResellerRefusal implements Reason {
    RIGHT_HELD_ALREADY(HIE_07, "RESELLER_RIGHT_GRANTED", Kind.CONFLICT),
    RIGHT_NOT_HELD(HIE_07, "RESELLER_RIGHT_NOT_GRANTED", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    ResellerRefusal(Rule rule, String code, Kind kind) {
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
