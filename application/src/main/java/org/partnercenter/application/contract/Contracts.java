package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offline contracts as they are stored. */
public interface Contracts {

    /** Those that exist; until the running transaction ends, nobody else who holds these codes comes by. */
    Map<ContractCode, OfflineContract> hold(Set<ContractCode> codes);

    /** Stores them in place of what was known. */
    void put(List<OfflineContract> contracts);

    /** Newest signed first; with a code the one it names. A marker is the code of a contract. */
    Page<OfflineContract> list(Scope scope, Optional<ContractCode> code, PageRequest page);

    /** The kinds of contracts that name these customers and are in force on the day; a customer without one is missing. */
    Map<PartyId, Set<ContractKind>> inForce(Set<PartyId> customers, LocalDate day);
}
