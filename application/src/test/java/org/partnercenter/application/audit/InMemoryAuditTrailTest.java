package org.partnercenter.application.audit;

import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.testing.InMemoryAudit;

class InMemoryAuditTrailTest implements AuditTrailContract {

    private final InMemoryAudit audit = new InMemoryAudit();

    @Override
    public AuditLog log() {
        return audit;
    }

    @Override
    public AuditTrail trail() {
        return new InMemoryAuditTrail(audit);
    }
}
