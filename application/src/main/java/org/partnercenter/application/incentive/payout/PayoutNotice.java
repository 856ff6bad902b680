package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

/** Something a partner is to know about its incentives. @param what which of the notices @param facts ids, amounts and reasons, no personal data */
public record PayoutNotice(String what, PartyId to, Map<String, String> facts) {

    public PayoutNotice {
        facts = Map.copyOf(facts);
    }
}
