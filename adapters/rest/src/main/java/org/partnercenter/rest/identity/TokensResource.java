package org.partnercenter.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.identity.access.AssumeRole;
import org.partnercenter.application.identity.access.IssueToken;
import org.partnercenter.application.identity.access.RevokeToken;
import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.identity.access.SignedIn;
import org.partnercenter.application.identity.access.TokenIssued;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.util.Optional;

/** Tokens as the vendor's identity service gives them, in the Keystone form (sdk-surface B.5). */
@Path("/v3/auth/tokens")
@Produces(Json.TYPE)
@Tag(name = "Access")
@ApplicationScoped
public class TokensResource {

    private static final Logger LOG = LoggerFactory.getLogger(TokensResource.class);
    private static final String SUBJECT = "X-Subject-Token";
    private static final String OWN = "X-Auth-Token";
    private static final int MAX_TOKEN = 1_024;

    private final SignIn signIn;
    private final Gateway gateway;
    private final Throttle throttle;

    /** For the container's proxy only. */
    protected TokensResource() {
        this.signIn = null;
        this.gateway = null;
        this.throttle = null;
    }

    @Inject
    public TokensResource(SignIn signIn, Gateway gateway, Throttle throttle) {
        this.signIn = signIn;
        this.gateway = gateway;
        this.throttle = throttle;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = Access.NOBODY)
    @Operation(summary = "A token for name and password, or with X-Auth-Token one that acts as a customer, in X-Subject-Token; later calls carry it as X-Auth-Token.")
    public Response issue(TokenEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var assumed = body.assumed();
        if (assumed.isPresent()) {
            return assume(assumed.get(), request);
        }
        var claim = body.claim();
        if (claim.isEmpty()) {
            return KeystoneFault.MALFORMED.response();
        }
        return switch (signIn.byPassword(claim.get().who(), claim.get().password())) {
            case SignIn.Result.Failed failed -> {
                LOG.info("request {}: no token, {}", exchange.requestId(), failed.cause());
                throttle.failed(request);
                yield KeystoneFault.WRONG_CREDENTIALS.response();
            }
            case SignIn.Result.Proved proved -> {
                var answer = gateway.submit(AccessOperations.ISSUE_TOKEN, new Submission<>(proved.who().caller(),
                        Optional.empty(), new IssueToken(), exchange.origin()));
                yield answer.decision().<Response>fold(issued -> created(proved.who(), issued, exchange), Replies::refused);
            }
        };
    }

    /** The partner's own token for one that acts as a customer. Exchanged ones are exchanged for nothing. */
    private Response assume(AssumeRole role, ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var partner = Optional.ofNullable(request.getHeaderString(OWN)).map(String::strip)
                .filter(token -> !token.isEmpty() && token.length() <= MAX_TOKEN).flatMap(token -> signIn.byToken(Secret.of(token)));
        if (partner.isEmpty()) {
            LOG.info("request {}: no role assumed, no valid token", exchange.requestId());
            throttle.failed(request);
            return KeystoneFault.TOKEN_WRONG.response();
        }
        return gateway.submit(AccessOperations.ASSUME_ROLE, new Submission<>(partner.get().caller(), Optional.empty(), role,
                exchange.origin())).decision().<Response>fold(issued -> signIn.byToken(issued.token().orElseThrow())
                .map(who -> created(who, issued, exchange)).orElseGet(KeystoneFault.FORBIDDEN::response),
                refusals -> KeystoneFault.FORBIDDEN.response());
    }

    private static Response created(SignedIn who, TokenIssued issued, Exchange exchange) {
        return Response.created(URI.create("/v3/auth/tokens")).header(SUBJECT, issued.token().orElseThrow().reveal())
                .header("Cache-Control", "no-store").entity(TokenShape.of(who, issued, exchange.language())).build();
    }

    @DELETE
    @Extension(name = Access.OPERATION, value = "token-revoke")
    @Operation(summary = "Ends the token in X-Subject-Token, which must be one of the caller's own.")
    public Response revoke(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var token = in.field(SUBJECT, request.getHeaderString(SUBJECT)).required().text(MAX_TOKEN).map(Secret::of);
        return in.then(() -> gateway.submit(AccessOperations.REVOKE_TOKEN, new Submission<>(exchange.caller(),
                        Optional.empty(), new RevokeToken(token.orElseThrow()), exchange.origin())).decision()
                .<Response>fold(revoked -> revoked.existed() ? Response.noContent().build()
                        : KeystoneFault.NOT_FOUND.response(), Replies::refused));
    }
}
