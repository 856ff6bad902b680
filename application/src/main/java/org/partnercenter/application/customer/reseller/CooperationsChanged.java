package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** What became of several invitations or applications, each on its own. */
public record CooperationsChanged(List<Cooperation> changed, List<Rejected> rejected) {

    /** One of which nothing became. @param id as it was named: of a party, or of a cooperation */
    public record Rejected(String id, List<Refusal> refusals) {

        public Rejected {
            refusals = List.copyOf(refusals);
        }
    }

    public CooperationsChanged {
        changed = List.copyOf(changed);
        rejected = List.copyOf(rejected);
    }
}
