package org.partnercenter.application.contract;

import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.OfflineContract;

/** What came of a delivery. */
public record ContractDelivered(ContractCode code, OfflineContract.Change change) {
}
