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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.application.verification.CodeSent;
import org.partnercenter.application.verification.RequestCode;
import org.partnercenter.application.verification.VerificationOperations;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.verification.CodeLife;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;

/** Codes that partners ask for before actions of their own (COM-25). */
@Path(PartnerCodesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Verification codes")
@ApplicationScoped
public class PartnerCodesResource {

    record RequestBody(String medium, Integer timeout) {

        static final RequestBody USUAL = new RequestBody(null, null);
    }

    /** @param receiver masked */
    record CodeShape(String id, Medium medium, String receiver, Instant expireTime) {

        static CodeShape of(CodeSent sent) {
            return new CodeShape(sent.id(), sent.medium(), sent.receiver(), sent.expires());
        }
    }

    record StateShape(String id, Instant expireTime, boolean used, int attemptsLeft) {

        static StateShape of(VerificationCode code) {
            return new StateShape(code.id(), code.expires(), code.usedBy().isPresent(), code.attemptsLeft());
        }
    }

    static final String PATH = "/v2/partners/verification-codes";

    private final Commands commands;
    private final BrowseCodes codes;

    /** For the container's proxy only. */
    protected PartnerCodesResource() {
        this.commands = null;
        this.codes = null;
    }

    @Inject
    public PartnerCodesResource(Commands commands, BrowseCodes codes) {
        this.commands = commands;
        this.codes = codes;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "verification-code-request")
    @Operation(summary = "Sends the caller a code for one command, or one file, to its registered phone or mail address.")
    public Response request(@OptionalBody RequestBody given, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var body = given == null ? RequestBody.USUAL : given;
        var medium = in.field("medium", body.medium()).oneOf(Medium.SMS.name(), Medium.MAIL.name()).map(Medium::valueOf);
        var life = in.field("timeout", body.timeout()).integer(1, Integer.MAX_VALUE);
        return commands.submit(exchange, in, VerificationOperations.REQUEST,
                () -> new RequestCode(medium, exchange.language(), CodeLife.of(life)),
                sent -> exchange.dryRun() ? Response.ok(CodeShape.of(sent)).build()
                        : Response.created(UriBuilder.fromPath(PATH).path("{id}").build(sent.id())).entity(CodeShape.of(sent)).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "verification-code-show")
    @Path("/{id}")
    @Operation(summary = "How long a code is valid, and how often it can still be tried.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var code = in.field("code_id", id).required().id();
        return in.then(() -> codes.code(exchange.caller(), code.orElseThrow()).<Response>fold(
                found -> Response.ok(StateShape.of(found)).build(), Replies::refused));
    }
}
