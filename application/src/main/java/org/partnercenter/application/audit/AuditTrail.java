package org.partnercenter.application.audit;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;

/** The audit trail as it is read. A partner sees what names it, what its resellers did or suffered included. */
@FunctionalInterface
public interface AuditTrail {

    /** Newest first. */
    Page<AuditedCommand> list(Scope scope, AuditFilter filter, PageRequest page);
}
