package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.programme.PathStatus.DIFFERENTIATED;
import static org.partnercenter.domain.programme.PathStatus.DIFFERENTIATION_IN_REVIEW;
import static org.partnercenter.domain.programme.PathStatus.INVITED;
import static org.partnercenter.domain.programme.PathStatus.LEFT;
import static org.partnercenter.domain.programme.PathStatus.NONE;
import static org.partnercenter.domain.programme.PathStatus.ROLE_IN_REVIEW;
import static org.partnercenter.domain.programme.PathStatus.ROLE_VALIDATED;
import static org.partnercenter.domain.programme.PathStatus.SELECTED;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_01;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_03;

/** The way along a path (rulebook, incentives, section 7). */
public enum PathTransition implements Transition<PathStatus, PathEvent> {
    CHOSEN(NONE, PathEvent.SELECT, SELECTED, PRG_01),
    INVITATION(NONE, PathEvent.INVITE, INVITED, PRG_03),
    INVITATION_TAKEN(INVITED, PathEvent.SELECT, SELECTED, PRG_03),
    INVITATION_DECLINED(INVITED, PathEvent.LEAVE, LEFT, PRG_03),
    ROLE_APPLIED(SELECTED, PathEvent.APPLY, ROLE_IN_REVIEW, PRG_01),
    ROLE_APPROVED(ROLE_IN_REVIEW, PathEvent.APPROVE, ROLE_VALIDATED, PRG_01),
    ROLE_REJECTED(ROLE_IN_REVIEW, PathEvent.REJECT, SELECTED, PRG_01),
    DIFFERENTIATION_APPLIED(ROLE_VALIDATED, PathEvent.APPLY, DIFFERENTIATION_IN_REVIEW, PRG_01),
    DIFFERENTIATION_APPROVED(DIFFERENTIATION_IN_REVIEW, PathEvent.APPROVE, DIFFERENTIATED, PRG_01),
    DIFFERENTIATION_REJECTED(DIFFERENTIATION_IN_REVIEW, PathEvent.REJECT, ROLE_VALIDATED, PRG_01),
    DIFFERENTIATION_TAKEN_BACK(DIFFERENTIATED, PathEvent.DEMOTE, ROLE_VALIDATED, PRG_01),
    ROLE_TAKEN_BACK(ROLE_VALIDATED, PathEvent.DEMOTE, SELECTED, PRG_01),
    ENDED(SELECTED, PathEvent.LEAVE, LEFT, PRG_03),
    ENDED_IN_REVIEW(ROLE_IN_REVIEW, PathEvent.LEAVE, LEFT, PRG_03),
    CHOSEN_AGAIN(LEFT, PathEvent.SELECT, SELECTED, PRG_01),
    INVITED_AGAIN(LEFT, PathEvent.INVITE, INVITED, PRG_03);

    public static final Transitions<PathStatus, PathEvent> TABLE = Transitions.of(values());

    private final PathStatus from;
    private final PathEvent event;
    private final PathStatus to;
    private final Rule rule;

    PathTransition(PathStatus from, PathEvent event, PathStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public PathStatus from() {
        return from;
    }

    @Override
    public PathEvent event() {
        return event;
    }

    @Override
    public PathStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
