package org.partnercenter.domain.invoice;

/** What happens to an invoice request. */
public enum InvoiceEvent {
    SUBMIT(By.PARTNER),
    /** A record that its seller sent back is handed in again. */
    EDIT(By.PARTNER),
    DELETE(By.PARTNER),
    /** The same is requested once more, by a request of its own. */
    AGAIN(By.PARTNER),
    CANCEL(By.PARTNER),
    /** The seller is to withdraw it. */
    ASK_WITHDRAWAL(By.PARTNER),
    /** The clerk decides. */
    ASK_CANCEL(By.PARTNER),
    /** The paper has come. */
    CONFIRM(By.PARTNER),
    REQUEST_RETURN(By.PARTNER),
    /** The buyer has accepted the confirmation form with the tax bureau. */
    CONFIRM_RED_LETTER(By.PARTNER),
    APPROVE(By.ISSUER),
    REJECT(By.ISSUER),
    /** A seller rejects. */
    SEND_BACK(By.ISSUER),
    /** A seller does what the partner asked for. */
    WITHDRAW(By.ISSUER),
    ACCEPT_CANCEL(By.ISSUER),
    REFUSE_CANCEL(By.ISSUER),
    /** Not on paper: it is there at once. */
    ISSUE(By.ISSUER),
    /** Issued on paper, and on its way. */
    MAIL(By.ISSUER),
    /** The confirmation form is entered with the tax bureau. */
    SEND_RED_LETTER(By.ISSUER),
    ACCEPT_RETURN(By.ISSUER),
    REFUSE_RETURN(By.ISSUER),
    /** Nobody confirmed the receipt in time. */
    LAPSE(By.NOBODY);

    private enum By {
        PARTNER,
        ISSUER,
        NOBODY
    }

    private final By by;

    InvoiceEvent(By by) {
        this.by = by;
    }

    public boolean isPartners() {
        return by == By.PARTNER;
    }

    /** Of the vendor, or of the seller. */
    public boolean isIssuers() {
        return by == By.ISSUER;
    }
}
