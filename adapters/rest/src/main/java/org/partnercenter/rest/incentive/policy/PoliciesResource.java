package org.partnercenter.rest.incentive.policy;

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
import org.partnercenter.application.incentive.policy.BrowsePolicies;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Incentive policies, as partners read them. */
@Path("/v2/partners/incentive-policies")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class PoliciesResource {

    private final BrowsePolicies browse;

    /** For the container's proxy only. */
    protected PoliciesResource() {
        this.browse = null;
    }

    @Inject
    public PoliciesResource(BrowsePolicies browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-policies")
    @Operation(summary = "The terms that hold for a period (yyyy-MM, yyyy-Qn or yyyy), or for those the present month is part of.")
    public Response list(@Context ContainerRequestContext request) {
        return PolicyReading.list(Exchange.of(request), Audience.PARTNERS, browse);
    }
}
