package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Transactions;

/** The ports of the capability as one store offers them; what the contract is tried on. Each test starts with an empty one. */
public interface BillStore {

    FeeRecords fees();

    BillCycles cycles();

    BillReads reads();

    Transactions transactions();

    /** Says which operator looks after a customer of d-1 now, or did before it left. @param reseller null: d-1 itself */
    void managed(String customer, String reseller, String operator);
}
