package org.partnercenter.application.contract;

import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells which contracts bind customers now (CTR-06), for whoever decides by it. */
@FunctionalInterface
public interface ContractsInForce {

    /** Kinds of contracts in force; a customer without one is missing. @param now business time */
    Map<PartyId, Set<ContractKind>> of(Set<PartyId> customers, Instant now);
}
