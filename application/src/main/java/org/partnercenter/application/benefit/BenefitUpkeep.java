package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.ApplicationNo;

import java.util.List;

/** What happens to applications by the clock, a portion at a time. */
sealed interface BenefitUpkeep {

    /** Ends what ends by itself. @param limit applications at most */
    record EndOverdue(int limit) implements BenefitUpkeep {
    }

    /** Tells of days that are near. @param limit applications at most */
    record TellOfDeadlines(int limit) implements BenefitUpkeep {
    }

    /** Makes the funds of the running quarter (SPIF-02). @param enrolments of which */
    record MakeFunds(List<ApplicationNo> enrolments) implements BenefitUpkeep {

        public MakeFunds {
            enrolments = List.copyOf(enrolments);
        }
    }

    /** How much was done. */
    record Done(int count) {
    }
}
