package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.programme.PersonStatus.APPROVED;
import static org.partnercenter.domain.programme.PersonStatus.IN_REVIEW;
import static org.partnercenter.domain.programme.PersonStatus.REJECTED;
import static org.partnercenter.domain.programme.PersonStatus.REMOVED;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_04;

/** The life of a dedicated person's registration. */
public enum PersonTransition implements Transition<PersonStatus, PersonEvent> {
    REGISTERED(null, PersonEvent.REGISTER, IN_REVIEW),
    CHANGED_IN_REVIEW(IN_REVIEW, PersonEvent.CHANGE, IN_REVIEW),
    CHANGED(APPROVED, PersonEvent.CHANGE, IN_REVIEW),
    CORRECTED(REJECTED, PersonEvent.CHANGE, IN_REVIEW),
    ACCEPTED(IN_REVIEW, PersonEvent.APPROVE, APPROVED),
    TURNED_DOWN(IN_REVIEW, PersonEvent.REJECT, REJECTED),
    REMOVED_IN_REVIEW(IN_REVIEW, PersonEvent.REMOVE, REMOVED),
    REMOVED_APPROVED(APPROVED, PersonEvent.REMOVE, REMOVED),
    REMOVED_REJECTED(REJECTED, PersonEvent.REMOVE, REMOVED);

    public static final Transitions<PersonStatus, PersonEvent> TABLE = Transitions.of(values());

    private final PersonStatus from;
    private final PersonEvent event;
    private final PersonStatus to;

    PersonTransition(PersonStatus from, PersonEvent event, PersonStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public PersonStatus from() {
        return from;
    }

    @Override
    public PersonEvent event() {
        return event;
    }

    @Override
    public PersonStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return PRG_04;
    }
}
