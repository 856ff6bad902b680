package org.partnercenter.domain.certification;

/** What the bank tells of the amount. */
public enum TransferOutcome {
    SENT,
    RETURNED
}
