package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** What became of each customer that was to be moved. @param moved the associations in force now */
public record MovedCustomers(List<Association> moved, List<Rejected> rejected) {

    public record Rejected(PartyId customer, List<Refusal> refusals) {

        public Rejected {
            refusals = List.copyOf(refusals);
        }
    }

    public MovedCustomers {
        moved = List.copyOf(moved);
        rejected = List.copyOf(rejected);
    }
}
