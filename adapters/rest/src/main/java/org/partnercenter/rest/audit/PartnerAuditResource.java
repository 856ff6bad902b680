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
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What was done by a partner and to what is its. */
@Path("/v2/partners/audit")
@Produces(Json.TYPE)
@Tag(name = "Audit")
@ApplicationScoped
public class PartnerAuditResource {

    private final AuditReading reading;

    /** For the container's proxy only. */
    protected PartnerAuditResource() {
        this.reading = null;
    }

    @Inject
    public PartnerAuditResource(BrowseAudit audit) {
        this.reading = new AuditReading(audit, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "audit")
    @Operation(summary = "Commands by a partner and about what is its, newest first; a distributor's list includes those of its resellers.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }
}
