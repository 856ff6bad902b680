package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.realname.RealNameRule.ASC_14;
import static org.partnercenter.domain.realname.RealNameRule.RNA_05;
import static org.partnercenter.domain.realname.RealNameRule.RNA_10;
import static org.partnercenter.domain.realname.RealNameRule.RNA_12;
import static org.partnercenter.domain.realname.RealNameState.CHANGE_IN_REVIEW;
import static org.partnercenter.domain.realname.RealNameState.ENTERPRISE;
import static org.partnercenter.domain.realname.RealNameState.ENTERPRISE_IN_REVIEW;
import static org.partnercenter.domain.realname.RealNameState.INDIVIDUAL;
import static org.partnercenter.domain.realname.RealNameState.INDIVIDUAL_IN_REVIEW;
import static org.partnercenter.domain.realname.RealNameState.NOT_VERIFIED;
import static org.partnercenter.domain.realname.RealNameState.REFUSED;

/** How a customer's standing changes (rulebook section 4.2). */
public enum RealNameTransition implements Transition<RealNameState, RealNameEvent> {
    REGISTERED(null, RealNameEvent.REGISTER, NOT_VERIFIED, ASC_14),
    INDIVIDUAL_PASSED(NOT_VERIFIED, RealNameEvent.PASS_INDIVIDUAL, INDIVIDUAL, RNA_10),
    INDIVIDUAL_PASSED_AGAIN(REFUSED, RealNameEvent.PASS_INDIVIDUAL, INDIVIDUAL, RNA_10),
    INDIVIDUAL_SUBMITTED(NOT_VERIFIED, RealNameEvent.SUBMIT_INDIVIDUAL, INDIVIDUAL_IN_REVIEW, RNA_10),
    INDIVIDUAL_SUBMITTED_AGAIN(REFUSED, RealNameEvent.SUBMIT_INDIVIDUAL, INDIVIDUAL_IN_REVIEW, RNA_10),
    ENTERPRISE_PASSED(NOT_VERIFIED, RealNameEvent.PASS_ENTERPRISE, ENTERPRISE, RNA_10),
    ENTERPRISE_PASSED_AGAIN(REFUSED, RealNameEvent.PASS_ENTERPRISE, ENTERPRISE, RNA_10),
    ENTERPRISE_SUBMITTED(NOT_VERIFIED, RealNameEvent.SUBMIT_ENTERPRISE, ENTERPRISE_IN_REVIEW, RNA_10),
    ENTERPRISE_SUBMITTED_AGAIN(REFUSED, RealNameEvent.SUBMIT_ENTERPRISE, ENTERPRISE_IN_REVIEW, RNA_10),
    CHANGE_PASSED(INDIVIDUAL, RealNameEvent.PASS_CHANGE, ENTERPRISE, RNA_05),
    CHANGE_SUBMITTED(INDIVIDUAL, RealNameEvent.SUBMIT_CHANGE, CHANGE_IN_REVIEW, RNA_05),
    INDIVIDUAL_APPROVED(INDIVIDUAL_IN_REVIEW, RealNameEvent.APPROVE, INDIVIDUAL, RNA_12),
    ENTERPRISE_APPROVED(ENTERPRISE_IN_REVIEW, RealNameEvent.APPROVE, ENTERPRISE, RNA_12),
    CHANGE_APPROVED(CHANGE_IN_REVIEW, RealNameEvent.APPROVE, ENTERPRISE, RNA_12),
    INDIVIDUAL_REFUSED(INDIVIDUAL_IN_REVIEW, RealNameEvent.REFUSE, REFUSED, RNA_12),
    ENTERPRISE_REFUSED(ENTERPRISE_IN_REVIEW, RealNameEvent.REFUSE, REFUSED, RNA_12),
    CHANGE_REFUSED(CHANGE_IN_REVIEW, RealNameEvent.REFUSE, INDIVIDUAL, RNA_12);

    public static final Transitions<RealNameState, RealNameEvent> TABLE = Transitions.of(values());

    private final RealNameState from;
    private final RealNameEvent event;
    private final RealNameState to;
    private final Rule rule;

    RealNameTransition(RealNameState from, RealNameEvent event, RealNameState to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public RealNameState from() {
        return from;
    }

    @Override
    public RealNameEvent event() {
        return event;
    }

    @Override
    public RealNameState to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
