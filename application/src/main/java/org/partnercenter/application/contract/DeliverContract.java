package org.partnercenter.application.contract;

import org.partnercenter.domain.contract.OfflineContract;

/** Delivers a contract as the vendor's own system has it now. */
public record DeliverContract(OfflineContract contract) {
}
