package org.partnercenter.rest.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.partnercenter.application.contract.BrowseContracts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Offline contracts, as the platform delivers and sees them. */
@Path("/v2/platform/contracts")
@Produces(Json.TYPE)
@Tag(name = "Contracts")
@ApplicationScoped
public class PlatformContractsResource {

    private final Commands commands;
    private final ContractReading reading;

    /** For the container's proxy only. */
    protected PlatformContractsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformContractsResource(Commands commands, BrowseContracts browse) {
        this.commands = commands;
        this.reading = new ContractReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "contract-deliver")
    @Consumes("application/json")
    @Operation(summary = "Delivers a contract as it is now. The highest version counts, in whatever order they arrive.")
    public Response deliver(ContractBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ContractBodies.DELIVER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-contracts")
    @Operation(summary = "All contracts, newest first. The counterparty is masked.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-contracts")
    @Path("/{code}")
    @Operation(summary = "One contract. The counterparty is masked.")
    public Response show(@PathParam("code") String code, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), code);
    }
}
