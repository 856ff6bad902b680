package org.partnercenter.domain.invoice;

/** What a partner is told of where its request stands; the words depend on who issues (rulebook 3.3). */
public enum InvoiceHint {
    VENDOR_REVIEWS,
    SELLER_REVIEWS,
    SELLER_IS_TO_WITHDRAW,
    VENDOR_ISSUES_PAPER,
    VENDOR_ISSUES_AT_ONCE,
    SELLER_ISSUES,
    CANCEL_WAS_REFUSED,
    CLERK_DECIDES_ON_CANCEL,
    CAN_BE_ASKED_AGAIN,
    REJECTED_BY_VENDOR,
    SENT_BACK_BY_SELLER,
    CONFIRM_RECEIPT,
    DOWNLOAD,
    SIGNED_FOR,
    VENDOR_TAKES_BACK_PAPER,
    VENDOR_TAKES_BACK_AT_ONCE,
    SELLER_TAKES_BACK,
    BUYER_CONFIRMS_RED_LETTER,
    RETURN_WAS_REFUSED,
    RETURNED,
    PUT_AWAY
}
