package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.certification.CertificationRule.BIA_01;
import static org.partnercenter.domain.certification.CertificationRule.BIA_02;
import static org.partnercenter.domain.certification.CertificationRule.BIA_04;
import static org.partnercenter.domain.certification.CertificationRule.BIA_05;
import static org.partnercenter.domain.certification.CertificationRule.BIA_07;
import static org.partnercenter.domain.certification.CertificationRule.BIA_08;
import static org.partnercenter.domain.certification.CertificationRule.BIA_09;
import static org.partnercenter.domain.certification.CertificationStatus.AWAITING_AMOUNT;
import static org.partnercenter.domain.certification.CertificationStatus.CERTIFIED;
import static org.partnercenter.domain.certification.CertificationStatus.CHANGE_IN_REVIEW;
import static org.partnercenter.domain.certification.CertificationStatus.FAILED;
import static org.partnercenter.domain.certification.CertificationStatus.IN_REVIEW;
import static org.partnercenter.domain.certification.CertificationStatus.LAPSED;
import static org.partnercenter.domain.certification.CertificationStatus.LOCKED;
import static org.partnercenter.domain.certification.CertificationStatus.NONE;

/** The life of a certification (rulebook, incentives, section 6). */
public enum CertificationTransition implements Transition<CertificationStatus, CertificationEvent> {
    SUBMITTED(NONE, CertificationEvent.SUBMIT, IN_REVIEW, BIA_01),
    KNOWN_OTHERWISE(NONE, CertificationEvent.CONFLICT, FAILED, BIA_05),
    RESTARTED(FAILED, CertificationEvent.SUBMIT, IN_REVIEW, BIA_01),
    STILL_KNOWN_OTHERWISE(FAILED, CertificationEvent.CONFLICT, FAILED, BIA_05),
    SUBMITTED_AGAIN(LAPSED, CertificationEvent.SUBMIT, IN_REVIEW, BIA_07),
    LAPSED_AND_KNOWN_OTHERWISE(LAPSED, CertificationEvent.CONFLICT, FAILED, BIA_05),
    ACCEPTED(IN_REVIEW, CertificationEvent.ACCEPT, AWAITING_AMOUNT, BIA_04),
    REJECTED(IN_REVIEW, CertificationEvent.REJECT, FAILED, BIA_01),
    FOUND_OTHERWISE(IN_REVIEW, CertificationEvent.CONFLICT, FAILED, BIA_05),
    SENT(AWAITING_AMOUNT, CertificationEvent.SEND, AWAITING_AMOUNT, BIA_04),
    RETURNED(AWAITING_AMOUNT, CertificationEvent.RETURN, FAILED, BIA_04),
    ENTERED(AWAITING_AMOUNT, CertificationEvent.ENTER, CERTIFIED, BIA_04),
    MISSED(AWAITING_AMOUNT, CertificationEvent.MISS, AWAITING_AMOUNT, BIA_04),
    MISSED_OFTEN(AWAITING_AMOUNT, CertificationEvent.LOCK, LOCKED, BIA_04),
    SENT_AGAIN(AWAITING_AMOUNT, CertificationEvent.SEND_AGAIN, AWAITING_AMOUNT, BIA_04),
    UNLOCKED(LOCKED, CertificationEvent.UNLOCK, AWAITING_AMOUNT, BIA_04),
    CHANGED(CERTIFIED, CertificationEvent.CHANGE, CHANGE_IN_REVIEW, BIA_02),
    CHANGED_AND_KNOWN_OTHERWISE(CERTIFIED, CertificationEvent.CONFLICT, FAILED, BIA_05),
    CHANGE_ACCEPTED(CHANGE_IN_REVIEW, CertificationEvent.ACCEPT, AWAITING_AMOUNT, BIA_04),
    CHANGE_CONFIRMED(CHANGE_IN_REVIEW, CertificationEvent.CONFIRM, CERTIFIED, BIA_02),
    CHANGE_REJECTED(CHANGE_IN_REVIEW, CertificationEvent.REJECT, FAILED, BIA_02),
    CHANGE_FOUND_OTHERWISE(CHANGE_IN_REVIEW, CertificationEvent.CONFLICT, FAILED, BIA_05),
    OUTDATED(CERTIFIED, CertificationEvent.LAPSE, LAPSED, BIA_07),
    MOVED(CERTIFIED, CertificationEvent.MIGRATE, CERTIFIED, BIA_08),
    CONTACT_IN_REVIEW(IN_REVIEW, CertificationEvent.EDIT_CONTACT, IN_REVIEW, BIA_09),
    CONTACT_AWAITING(AWAITING_AMOUNT, CertificationEvent.EDIT_CONTACT, AWAITING_AMOUNT, BIA_09),
    CONTACT_LOCKED(LOCKED, CertificationEvent.EDIT_CONTACT, LOCKED, BIA_09),
    CONTACT_CERTIFIED(CERTIFIED, CertificationEvent.EDIT_CONTACT, CERTIFIED, BIA_09),
    CONTACT_FAILED(FAILED, CertificationEvent.EDIT_CONTACT, FAILED, BIA_09),
    CONTACT_CHANGING(CHANGE_IN_REVIEW, CertificationEvent.EDIT_CONTACT, CHANGE_IN_REVIEW, BIA_09),
    CONTACT_LAPSED(LAPSED, CertificationEvent.EDIT_CONTACT, LAPSED, BIA_09);

    public static final Transitions<CertificationStatus, CertificationEvent> TABLE = Transitions.of(values());

    private final CertificationStatus from;
    private final CertificationEvent event;
    private final CertificationStatus to;
    private final Rule rule;

    CertificationTransition(CertificationStatus from, CertificationEvent event, CertificationStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public CertificationStatus from() {
        return from;
    }

    @Override
    public CertificationEvent event() {
        return event;
    }

    @Override
    public CertificationStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
