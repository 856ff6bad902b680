package org.partnercenter.rest.contract;

import org.partnercenter.application.contract.RevealContract;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the contract; on our paths the path does. */
record RevealContractBody(String contractCode) {

    Supplier<RevealContract> command(Input in) {
        var code = in.field("contract_code", contractCode).required().id();
        return () -> new RevealContract(new ContractCode(code.orElseThrow()));
    }
}
