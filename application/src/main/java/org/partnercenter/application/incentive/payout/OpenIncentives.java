package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What payout keeps of bills that are open: to whom they were moved (INC-26), and of which end their partner was told (INC-24). */
public interface OpenIncentives {

    /** A bill that another account is paid than the one it was calculated for. */
    record Moved(IncentiveBillId bill, PartyId from, PartyId to, Instant at) {
    }

    /** The bills that were moved to these partners last. */
    Map<PartyId, Set<IncentiveBillId>> movedTo(Set<PartyId> partners);

    /** Which of these were moved, and to whom last. */
    Map<IncentiveBillId, PartyId> moved(Set<IncentiveBillId> bills);

    void move(Collection<Moved> all);

    /** Partners with open bills above zero whose validity nothing limits, by id, behind one already seen. */
    List<PartyId> unlimited(Optional<PartyId> after, int limit);

    /** Open bills of whose end their partner is to be told now, the earliest end first. */
    List<IncentiveBillId> toTell(Instant now, int limit);

    /** How many days before the end partners were told of these last. */
    Map<IncentiveBillId, Integer> told(Set<IncentiveBillId> bills);

    void tell(Map<IncentiveBillId, Integer> days);
}
