package org.partnercenter.application.benefit;

/** What happens to applications by the clock, a portion at a time. */
sealed interface BenefitUpkeep {

    /** Ends what ends by itself. @param limit applications at most */
    record EndOverdue(int limit) implements BenefitUpkeep {
    }

    /** Tells of days that are near. @param limit applications at most */
    record TellOfDeadlines(int limit) implements BenefitUpkeep {
    }

    /** How much was done. */
    record Done(int count) {
    }
}
