package org.partnercenter.domain.opportunity;

/** Who found an opportunity, and shares it with the other. */
public enum OpportunityOrigin {
    /** PO: the partner shares it with the vendor. */
    PARTNER_ORIGINATED,
    /** HO: the vendor shares it with a partner. */
    VENDOR_ORIGINATED
}
