package org.partnercenter.rest.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Codes that customers ask for before what they sign with one (AUT-07, AUT-08). */
@Path(CustomerCodesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Verification codes")
@ApplicationScoped
public class CustomerCodesResource {

    static final String PATH = "/v2/customers/verification-codes";

    private final OwnCodes codes;

    /** For the container's proxy only. */
    protected CustomerCodesResource() {
        this.codes = null;
    }

    @Inject
    public CustomerCodesResource(Commands commands, BrowseCodes codes) {
        this.codes = new OwnCodes(commands, codes, Audience.CUSTOMERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "verification-code-request")
    @Operation(summary = "Sends the caller a code for one command, or one file, to its registered phone or mail address.")
    public Response request(@OptionalBody OwnCodes.RequestBody given, @Context ContainerRequestContext request) {
        return codes.request(Exchange.of(request), given, PATH);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "verification-code-show")
    @Path("/{id}")
    @Operation(summary = "How long a code is valid, and how often it can still be tried.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return codes.show(Exchange.of(request), id);
    }
}
