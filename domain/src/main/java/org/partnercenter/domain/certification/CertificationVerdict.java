package org.partnercenter.domain.certification;

/** What the vendor says of what was submitted. */
public enum CertificationVerdict {
    ACCEPT,
    REJECT,
    /** Its own register knows the company with other data (BIA-05). */
    SUPPLIER_DIFFERS
}
