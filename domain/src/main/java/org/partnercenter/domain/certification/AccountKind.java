package org.partnercenter.domain.certification;

/** Whose a bank account is. */
public enum AccountKind {
    COMPANY,
    /** Refused (BIA-03). */
    PERSONAL
}
