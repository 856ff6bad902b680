package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** What happens to incentives by the clock, a portion at a time. */
sealed interface Upkeep {

    /** Requests for those who wish everything requested by itself (INC-20). @param limit partners at most */
    record RequestDue(int limit) implements Upkeep {
    }

    /** Limits what partners that left their plan have open (INC-24). */
    record LimitOpen(Set<PartyId> partners) implements Upkeep {

        public LimitOpen {
            partners = Set.copyOf(partners);
        }
    }

    /** Ends what is not valid any more (INC-24). @param limit bills at most */
    record EndExpired(int limit) implements Upkeep {
    }

    /** Tells of what ends soon (INC-24). @param limit bills at most */
    record TellOfEnds(int limit) implements Upkeep {
    }

    /** How much was done. */
    record Done(int count) {
    }
}
