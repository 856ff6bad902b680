package org.partnercenter.application.contract;

import org.partnercenter.domain.contract.ContractCode;

/** Asks for what lists mask of a contract. */
public record RevealContract(ContractCode code) {
}
