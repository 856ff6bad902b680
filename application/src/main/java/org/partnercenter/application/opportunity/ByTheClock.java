package org.partnercenter.application.opportunity;

/** What happens to opportunities by the clock, a portion at a time. */
sealed interface ByTheClock {

    /** Ends what nobody decided or answered in time (OPP-09, HO-02). @param limit opportunities at most */
    record Expire(int limit) implements ByTheClock {
    }

    /** Tells that time runs out, or that nothing was heard. @param limit opportunities at most */
    record Alert(int limit) implements ByTheClock {
    }

    /** How much was done. */
    record Done(int count) {
    }
}
