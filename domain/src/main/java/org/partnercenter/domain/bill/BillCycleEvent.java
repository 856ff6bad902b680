package org.partnercenter.domain.bill;

/** What happens to a cycle. */
public enum BillCycleEvent {
    BEGIN,
    CLOSE
}
