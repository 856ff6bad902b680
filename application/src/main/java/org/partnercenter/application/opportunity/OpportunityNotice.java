package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

/** Something somebody is to know about an opportunity. @param what which of the notices @param facts ids, times and causes, no personal data */
public record OpportunityNotice(String what, PartyId to, Map<String, String> facts) {

    public OpportunityNotice {
        facts = Map.copyOf(facts);
    }
}
