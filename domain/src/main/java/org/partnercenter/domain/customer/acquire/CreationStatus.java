package org.partnercenter.domain.customer.acquire;

/** Whether a customer that a partner has created is its customer by now. */
public enum CreationStatus {
    PENDING,
    ASSOCIATED,
    FAILED
}
