package org.partnercenter.application.audit;

/** Puts the reading of the audit trail together. */
public final class AuditModule {

    private final AuditTrail trail;

    public AuditModule(AuditTrail trail) {
        this.trail = trail;
    }

    public BrowseAudit browse() {
        return new BrowseAudit(trail);
    }
}
