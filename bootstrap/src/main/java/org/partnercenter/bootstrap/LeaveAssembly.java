package org.partnercenter.bootstrap;

import org.partnercenter.application.contract.ContractsInForce;
import org.partnercenter.application.customer.acquire.AgainstResale;
import org.partnercenter.application.customer.freeze.CustomerFreezes;
import org.partnercenter.application.customer.leave.LeaveModule;
import org.partnercenter.application.customer.leave.LeavePorts;
import org.partnercenter.application.customer.leave.LeaveTerms;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.customer.JooqAssociations;
import org.partnercenter.persistence.customer.JooqCustomerQueries;
import org.partnercenter.persistence.customer.JooqFormerCustomers;
import org.partnercenter.persistence.customer.leave.JooqChangeQueries;
import org.partnercenter.persistence.customer.leave.JooqChangeRequests;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;

/** Leaving and switching, wired. */
final class LeaveAssembly {

    private LeaveAssembly() {
    }

    /**
     * Whom leaving asks.
     *
     * @param leftToPartner those of the customers whose orders wait for the partner to pay
     */
    record Neighbours(IdentityModule identity, ContractsInForce contracts, BiFunction<Set<PartyId>, Instant, Set<PartyId>> leftToPartner, CustomerFreezes freezes,
                      AgainstResale againstResale) {
    }

    static LeaveModule module(Database database, Neighbours neighbours, Clocks clocks, Ids ids, LeaveTerms terms) {
        return new LeaveModule(new LeavePorts(new JooqChangeRequests(database),
                new LeavePorts.Reads(new JooqChangeQueries(database), new JooqFormerCustomers(database),
                        new JooqCustomerQueries(database)::history),
                new JooqAssociations(database),
                new LeavePorts.Questions(LeaveBridges.states(neighbours.identity(), neighbours.contracts(), neighbours.leftToPartner()),
                        neighbours.freezes()::manual, LeaveBridges.standings(neighbours.identity()), neighbours.againstResale()),
                LeaveBridges.grace(neighbours.identity()), clocks, ids, terms));
    }
}
