package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.contract.ContractCode;

/** What lists mask of a contract, plain. */
public record ContractRevealed(ContractCode code, String counterparty) implements Unkept {

    @Override
    public String toString() {
        return "ContractRevealed[" + code + "]";
    }
}
