package org.partnercenter.application.kernel;

/** What can be wrong with a link of the audit trail's chain. */
public enum AuditFault {
    /** It is not what was sealed. At the end of the chain, where no seal follows, the seal may be what was changed. */
    ENTRY_CHANGED,
    ENTRY_MISSING,
    /** It stands before what is sealed, and has no seal: it was written behind the sealer's back. */
    ENTRY_ADDED,
    SEAL_CHANGED,
    SEAL_MISSING
}
