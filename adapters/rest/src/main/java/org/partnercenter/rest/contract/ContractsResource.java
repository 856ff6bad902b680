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
import org.partnercenter.rest.kernel.OptionalBody;

/** Offline contracts, as the partners they name see them. */
@Path("/v2/partners/contracts")
@Produces(Json.TYPE)
@Tag(name = "Contracts")
@ApplicationScoped
public class ContractsResource {

    record RevealEntry() {
    }

    private final Commands commands;
    private final ContractReading reading;

    /** For the container's proxy only. */
    protected ContractsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public ContractsResource(Commands commands, BrowseContracts browse) {
        this.commands = commands;
        this.reading = new ContractReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-contracts")
    @Operation(summary = "Offline contracts that name the caller, newest first; contract_code has to match exactly, in whatever case. The counterparty is masked.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-contracts")
    @Path("/{code}")
    @Operation(summary = "One contract. The counterparty is masked.")
    public Response show(@PathParam("code") String code, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), code);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "contract-reveal")
    @Path("/{code}/reveal")
    @Consumes("application/json")
    @Operation(summary = "The counterparty, plain. Each call is audited. Takes no fields.")
    public Response reveal(@PathParam("code") String code, @OptionalBody RevealEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ContractBodies.REVEAL, new RevealContractBody(code));
    }
}
