package org.partnercenter.domain.bill;

/** Whether records are still billed in a cycle (BIL-06). */
public enum BillCycleStatus {
    OPEN,
    CLOSED
}
