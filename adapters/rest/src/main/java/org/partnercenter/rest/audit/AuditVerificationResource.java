package org.partnercenter.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.AuditFault;
import org.partnercenter.application.kernel.AuditReport;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** Whether the audit trail is what was written. For the platform. */
@Path("/v2/platform/audit/verification")
@Produces(Json.TYPE)
@Tag(name = "Audit")
@ApplicationScoped
public class AuditVerificationResource {

    private static final int MAX_LIMIT = 200_000;

    /** @param seq of the seal */
    record HeadShape(long seq, String hash) {
    }

    /** @param entryId absent where nothing is left that names the entry */
    record BrokenShape(long seq, Optional<String> entryId, AuditFault fault) {
    }

    /**
     * What was found out.
     *
     * @param checkedCount  entries that are what was sealed
     * @param unsealedCount entries the sealer has not reached yet
     * @param head          the last seal, to be noted elsewhere: a chain that was made anew as a whole has another one
     * @param nextFromSeq   where to go on, if there is more
     * @param broken        the first broken link
     */
    record VerificationShape(boolean intact, long checkedCount, long unsealedCount, Optional<HeadShape> head,
                             Optional<Long> nextFromSeq, Optional<BrokenShape> broken) {

        static VerificationShape of(AuditReport report) {
            return new VerificationShape(report.isIntact(), report.checked(), report.unsealed(),
                    report.head().map(head -> new HeadShape(head.seq(), head.hash())), report.next(),
                    report.broken().map(link -> new BrokenShape(link.seq(), link.entry(), link.fault())));
        }
    }

    private final AuditCheck check;

    /** For the container's proxy only. */
    protected AuditVerificationResource() {
        this.check = null;
    }

    @Inject
    public AuditVerificationResource(AuditCheck check) {
        this.check = check;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "audit-verification")
    @Operation(summary = "Goes through the chain of seals, from from_seq, limit seals at a time, and names the first broken link.")
    public Response verify(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange).refuseAll(AuditCheck.OPERATION.refusalsFor(exchange.caller()));
        var from = in.integer("from_seq", 1, Integer.MAX_VALUE).orElse(1);
        var limit = in.integer("limit", 1, MAX_LIMIT).orElse(MAX_LIMIT);
        return in.then(() -> Response.ok(VerificationShape.of(check.verify(from, limit))).build());
    }
}
