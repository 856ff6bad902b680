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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.contract.BrowseContracts;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Payment agreements, which partners conclude by themselves. */
@Path(AgreementsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Contracts")
@ApplicationScoped
public class AgreementsResource {

    static final String PATH = "/v2/partners/payment-agreements";
    private static final String PDF = "application/pdf";

    private final Commands commands;
    private final BrowseContracts browse;

    /** For the container's proxy only. */
    protected AgreementsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public AgreementsResource(Commands commands, BrowseContracts browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payment-agreement-conclude")
    @Consumes("application/json")
    @Operation(summary = "Concludes a payment agreement, without approval; for verified partners. Who has one gets that one. Takes no fields.")
    public Response conclude(@OptionalBody ContractBodies.ConcludeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ContractBodies.CONCLUDE, new ContractBodies.ConcludeBody());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "payment-agreements")
    @Operation(summary = "The partner's own payment agreements, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.agreements(exchange.caller(), page).<Response>fold(
                found -> Response.ok(AgreementShape.Listing.of(found, page)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "payment-agreements")
    @Path("/{code}")
    @Operation(summary = "One payment agreement.")
    public Response show(@PathParam("code") String code, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, code, found -> Response.ok(AgreementShape.of(found, exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "payment-agreements")
    @Path("/{code}/document")
    @Produces({PDF, Json.TYPE})
    @Operation(summary = "The agreement as a PDF, in the caller's language.")
    public Response document(@PathParam("code") String code, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, code, found -> Response.ok(browse.document(found, exchange.language()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"payment-agreement-" + found.code() + ".pdf\"").build());
    }

    private Response one(Exchange exchange, String id, Function<PaymentAgreement, Response> answer) {
        var in = Audience.PARTNERS.input(exchange);
        var code = in.field("contract_code", id).id();
        return in.then(() -> browse.agreement(exchange.caller(), new ContractCode(code.orElseThrow())).<Response>fold(answer, Replies::refused));
    }
}
