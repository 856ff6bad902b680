package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.incentive.ConsumingAccount;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells what accounts are, and what was paid under their real names by when (OPI-04, OPI-06). A question to whoever keeps the parties. */
@FunctionalInterface
public interface ConsumingAccounts {

    /** @param paidBy until when payments count */
    record Asked(PartyId account, Instant paidBy) {
    }

    /** Of each that is a customer's. @param now business time, for what it is */
    Map<Asked, ConsumingAccount> of(Set<Asked> asked, Instant now);
}
