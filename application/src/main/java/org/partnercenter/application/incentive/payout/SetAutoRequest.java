package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.AssociationType;

import java.util.Map;

/** Has everything payable requested by itself, or not any more (INC-20). @param forms by association type; one that is missing is switched off */
public record SetAutoRequest(Map<AssociationType, PayoutForm> forms) {

    public SetAutoRequest {
        forms = Map.copyOf(forms);
    }
}
