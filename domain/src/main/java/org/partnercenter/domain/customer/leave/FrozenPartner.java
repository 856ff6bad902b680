package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;

/** While frozen a partner neither gets reseller-model customers nor parts from them (ASC-28). A distributor's freeze counts for its resellers. */
final class FrozenPartner {

    private FrozenPartner() {
    }

    /** A switch always brings a reseller-model customer, or gives one away. */
    static List<Refusal> refusals(PartnerStanding standing, ChangeKind kind, AssociationType type) {
        boolean touchesResale = kind == ChangeKind.SWITCH || type == AssociationType.RESALE;
        return new Refusals()
                .refuseIf(touchesResale && standing.frozen(), LeaveRefusal.LEAVE_PARTNER_FROZEN.refusal())
                .refuseIf(touchesResale && standing.distributorFrozen(), LeaveRefusal.LEAVE_DISTRIBUTOR_FROZEN.refusal())
                .list();
    }
}
