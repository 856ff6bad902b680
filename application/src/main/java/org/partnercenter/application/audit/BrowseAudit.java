package org.partnercenter.application.audit;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** Tells parties what was done and tried by them and about them, and the platform everything (COM-27). */
public final class BrowseAudit {

    @SuppressWarnings("rawtypes")
    static final Operation<AuditFilter, Page> AUDIT = new Operation<>("audit", AuditFilter.class, Page.class,
            Set.of(PartyKind.values()), Set.of(PermissionItem.AUDIT_VIEW));

    /** What is asked here. */
    public static List<Operation<?, ?>> queries() {
        return List.of(AUDIT);
    }

    private final AuditTrail trail;

    BrowseAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** Newest first. */
    public Decision<Page<AuditedCommand>> list(Caller caller, AuditFilter filter, PageRequest page) {
        return Decision.unless(AUDIT.refusalsFor(caller), Scope.own(caller))
                .map(scope -> trail.list(scope, filter, page).map(entry -> shownTo(caller, entry)));
    }

    private static AuditedCommand shownTo(Caller caller, AuditedCommand entry) {
        return caller.is(PartyKind.PLATFORM) || caller.party().equals(entry.by().party()) ? entry : entry.withoutCredential();
    }
}
