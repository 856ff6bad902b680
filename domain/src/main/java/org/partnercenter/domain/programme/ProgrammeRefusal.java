package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.programme.ProgrammeRule.PRG_01;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_02;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_03;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_04;

/** Why a partner does not get on in the network, or a gate is closed, in rulebook order. */
public enum ProgrammeRefusal implements Reason {
    NETWORK_NOT_JOINED(PRG_01, "NETWORK_NOT_JOINED", Kind.RULE),
    NETWORK_JOINED_ALREADY(PRG_01, "NETWORK_JOINED_ALREADY", Kind.CONFLICT),
    NETWORK_TERMS_NOT_ACCEPTED(PRG_01, "TERMS_NOT_ACCEPTED", Kind.RULE),
    NETWORK_STANDING_UNKNOWN(PRG_01, "PROGRAMME_STANDING_NOT_FOUND", Kind.ABSENT),
    PATH_STATE(PRG_01, "PATH_STATE", Kind.CONFLICT),
    PATH_COMPANY_TAKEN(PRG_02, "COMPANY_ON_PATH_ALREADY", Kind.RULE),
    PATH_VALIDATED(PRG_03, "PATH_ROLE_VALIDATED", Kind.RULE),
    PATH_RECORD_EXISTS(PRG_03, "PATH_RECORD_EXISTS", Kind.RULE),
    PATH_BY_INVITATION(PRG_03, "PATH_BY_INVITATION_ONLY", Kind.RULE),
    PATH_NEEDS_NO_INVITATION(PRG_03, "PATH_NEEDS_NO_INVITATION", Kind.RULE),
    MEMBERSHIP_STATE(PRG_04, "PROGRAMME_STATE", Kind.CONFLICT),
    MEMBERSHIP_BY_VENDOR(PRG_04, "PROGRAMME_BY_VENDOR_ONLY", Kind.RULE),
    MEMBERSHIP_AGREEMENT_MISSING(PRG_04, "PROGRAMME_AGREEMENT_MISSING", Kind.RULE),
    MEMBERSHIP_VALIDITY_PAST(PRG_04, "PROGRAMME_VALIDITY_PAST", Kind.RULE),
    LABEL_UNKNOWN(PRG_04, "COMPETENCY_LABEL_NOT_FOUND", Kind.ABSENT),
    LABEL_HELD_ALREADY(PRG_04, "COMPETENCY_LABEL_HELD_ALREADY", Kind.CONFLICT),
    LABEL_NOT_HELD(PRG_04, "COMPETENCY_LABEL_NOT_HELD", Kind.ABSENT),
    LABEL_NOT_YET_GAINED(PRG_04, "COMPETENCY_LABEL_IN_FUTURE", Kind.RULE),
    PERSON_UNKNOWN(PRG_04, "DEDICATED_PERSON_NOT_FOUND", Kind.ABSENT),
    PERSON_STATE(PRG_04, "DEDICATED_PERSON_STATE", Kind.CONFLICT),
    PERSON_REGISTERED_ALREADY(PRG_04, "DEDICATED_PERSON_REGISTERED_ALREADY", Kind.CONFLICT),
    PERSON_NOT_YET_WORKING(PRG_04, "DEDICATED_PERSON_START_IN_FUTURE", Kind.RULE),
    GATE_MEMBERSHIP_MISSING(PRG_04, "PROGRAMME_NOT_JOINED", Kind.RULE),
    GATE_STAGE_MISSING(PRG_04, "PATH_STAGE_NOT_REACHED", Kind.RULE),
    GATE_LABEL_MISSING(PRG_04, "COMPETENCY_LABEL_MISSING", Kind.RULE),
    GATE_NOT_CERTIFIED(PRG_04, "BUSINESS_INFO_UNCERTIFIED", Kind.RULE),
    GATE_CHANGE_IN_REVIEW(PRG_04, "BUSINESS_INFO_CHANGE_IN_REVIEW", Kind.RULE),
    GATE_BILLS_OVERDUE(PRG_04, "BILLS_OVERDUE", Kind.RULE),
    GATE_PLAN_LEFT(PRG_04, "PLAN_IDENTITY_LAPSED", Kind.RULE),
    GATE_DELIVERED_TOO_FEW(PRG_04, "OPPORTUNITIES_DELIVERED_TOO_FEW", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    ProgrammeRefusal(Rule rule, String code, Kind kind) {
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
