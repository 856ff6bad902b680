package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Set;

/** Goes through the chain of seals and the entries they seal. */
@FunctionalInterface
public interface AuditCheck {

    Operation<Void, AuditReport> OPERATION = new Operation<>("audit-verification", Void.class, AuditReport.class,
            Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.AUDIT_VERIFY));

    /**
     * Goes on until the first broken link, the end of the chain or the limit.
     *
     * @param from  the first seal to look at, from 1; the one before it is believed
     * @param limit seals at most
     */
    AuditReport verify(long from, int limit);
}
