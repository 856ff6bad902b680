package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.acquire.AgainstResale;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

/**
 * What leaving and switching need of the outside.
 *
 * @param terms what the site has set
 */
public record LeavePorts(ChangeRequests requests, Reads reads, Associations associations, Questions questions, GraceDays grace,
                         Clocks clocks, Ids ids, LeaveTerms terms) {

    /** What is read for lists. */
    public record Reads(ChangeQueries requests, FormerCustomers former, AssociationHistory history) {
    }

    /** What is asked of neighbours. */
    public record Questions(CustomerStates states, ManualFreezes freezes, KeeperStandings keepers, AgainstResale againstResale) {
    }
}
