package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.customer.CustomerRule.ASC_28;
import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_02;
import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_03;
import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_06;
import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_07;
import static org.partnercenter.domain.kernel.CommonRule.HIE_01;

/** Why something between a distributor and a reseller is refused. */
public enum ResellerRefusal implements Reason {
    NOT_A_DISTRIBUTOR(HIE_01, "NOT_A_DISTRIBUTOR", Kind.RULE),
    RESELLER_ALREADY(HIE_01, "RESELLER_OF_THIS_DISTRIBUTOR", Kind.CONFLICT),
    RESELLER_OF_ANOTHER(HIE_01, "RESELLER_OF_ANOTHER_DISTRIBUTOR", Kind.RULE),
    NOT_IN_RESELLER_PROGRAMME(HIE_01, "NOT_IN_RESELLER_PROGRAMME", Kind.RULE),
    OTHER_REGION(HIE_01, "RESELLER_OF_OTHER_REGION", Kind.RULE),
    RESELLER_CANNOT_MOVE(HIE_02, "RESELLER_CANNOT_MOVE", Kind.RULE),
    IN_OTHER_PROGRAMME(HIE_02, "IN_OTHER_PROGRAMME", Kind.RULE),
    COOPERATION_OPEN(HIE_03, "COOPERATION_OPEN", Kind.CONFLICT),
    COOPERATION_UNKNOWN(HIE_03, "COOPERATION_NOT_FOUND", Kind.ABSENT),
    COOPERATION_STATE(HIE_03, "COOPERATION_STATE", Kind.CONFLICT),
    NOT_YOURS_TO_DECIDE(HIE_03, "COOPERATION_NOT_YOURS_TO_DECIDE", Kind.FORBIDDEN),
    FROZEN_DISTRIBUTOR(ASC_28, "FROZEN_DISTRIBUTOR", Kind.RULE),
    DETAILS_ARE_THE_RESELLERS(HIE_06, "DETAILS_ARE_THE_RESELLERS", Kind.FORBIDDEN),
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
