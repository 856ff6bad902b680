package org.partnercenter.rest.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.kernel.AssociationType;

import java.util.Optional;

/** What a partner has requested by itself; a form that is missing is off. */
record AutoShape(String partnerId, Optional<PayoutForm> referralForm, Optional<PayoutForm> resaleForm) {

    /** All settings. */
    record Settings(AutoShape autoRequest) {
    }

    static AutoShape of(AutoRequest set) {
        return new AutoShape(set.partner().value(), Optional.ofNullable(set.forms().get(AssociationType.REFERRAL)),
                Optional.ofNullable(set.forms().get(AssociationType.RESALE)));
    }
}
