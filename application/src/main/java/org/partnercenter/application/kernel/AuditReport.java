package org.partnercenter.application.kernel;

import java.util.Optional;

/**
 * What going through the audit trail came to.
 *
 * @param checked  entries found as they were sealed
 * @param unsealed entries behind the end of the chain, which the sealer has not reached yet
 * @param head     the last seal of the chain; whoever notes it elsewhere notices later if the whole chain was made anew
 * @param next     where to go on; empty at the end of the chain and at a broken link
 * @param broken   the first broken link
 */
public record AuditReport(long checked, long unsealed, Optional<Head> head, Optional<Long> next, Optional<Broken> broken) {

    public record Head(long seq, String hash) {
    }

    /** @param entry the entry concerned; empty where nothing is left that names it */
    public record Broken(long seq, Optional<String> entry, AuditFault fault) {
    }

    public boolean isIntact() {
        return broken.isEmpty();
    }
}
