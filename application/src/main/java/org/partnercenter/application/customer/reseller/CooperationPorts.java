package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.customer.AssociationsOf;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

/** What invitations and applications need of the outside. */
public record CooperationPorts(Cooperations cooperations, KnownCandidates candidates, AssociationsOf associations,
                               MakeResellers resellers, Ids ids, Clocks clocks) {
}
