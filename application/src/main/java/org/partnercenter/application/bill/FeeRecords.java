package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.domain.bill.FeeRecordId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fee records as they are stored. */
public interface FeeRecords {

    /** All that was billed of those that are known; until the running transaction ends, nobody else who holds these ids comes by. */
    Map<FeeRecordId, FeeHistory> hold(Set<FeeRecordId> ids);

    /** Takes rows out, and puts others in. A cycle that is billed in for the first time is listed from now on. */
    void replace(List<BilledFee> gone, List<BilledFee> come);
}
