package org.partnercenter.rest.kernel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.rest.signature.SignatureFault;
import org.partnercenter.rest.signature.SignedRequest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets nobody in who cannot prove who it is. Reads the body once, because it is signed too. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
class AuthenticationFilter implements ContainerRequestFilter {

    static final int MAX_BODY = 1 << 20;

    /** Below the server's own limit, which ends the connection. */
    private static final long MAX_DRAINED = 60L << 20;

    /** The table of rules is public. Whoever signs in has nothing yet to prove who it is. */
    private static final Pattern OPEN = Pattern.compile("(GET|HEAD) /v2/rules(/[A-Za-z0-9-]*)?|POST /v3/auth/tokens");

    private final List<Authenticator> authenticators;
    private final AuthenticationFailures failures;

    /** For the container's proxy only. */
    protected AuthenticationFilter() {
        this.authenticators = List.of();
        this.failures = null;
    }

    /** The first one that knows the kind of proof decides. */
    @Inject
    AuthenticationFilter(FindCredential credentials, FindSignedIn signIn, BearerVerifier bearer, Clocks clocks,
                         AuthenticationFailures failures) {
        this.authenticators = List.of(new SignatureAuthenticator(credentials, clocks),
                new TokenAuthenticator(signIn, bearer, clocks));
        this.failures = failures;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var body = body(request);
        if (body.isEmpty()) {
            request.abortWith(Replies.refused(List.of(
                    CommonRefusal.BODY_TOO_LARGE.refusal("limit", MAX_BODY))));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body.get()));
        if (isOpen(request)) {
            return;
        }
        var uri = request.getUriInfo().getRequestUri();
        var signed = SignedRequest.of(request.getMethod(), uri.getRawPath(), uri.getRawQuery(), request.getHeaders(),
                body.get());
        switch (authenticate(signed)) {
            case Authentication.Proved proved -> Exchange.of(request).authenticated(proved).putInto(request);
            case Authentication.Failed failed -> {
                failures.note(failed.fault(), Exchange.of(request));
                request.abortWith(Replies.refused(List.of(failed.fault() == SignatureFault.TOKEN_INVALID
                        ? CommonRefusal.TOKEN_INVALID.refusal()
                        : CommonRefusal.NOT_AUTHENTICATED.refusal("cause", failed.fault().cause()))));
            }
        }
    }

    private Authentication authenticate(SignedRequest request) {
        return authenticators.stream().flatMap(each -> each.authenticate(request).stream()).findFirst()
                .orElseGet(() -> new Authentication.Failed(unknownProof(request)));
    }

    private static SignatureFault unknownProof(SignedRequest request) {
        if (request.header("authorization").isPresent()) {
            return SignatureFault.ALGORITHM_UNKNOWN;
        }
        return SignatureFault.MISSING;
    }

    /** A body that ends early is its sender's doing, whatever the server throws then. */
    private static Optional<byte[]> body(ContainerRequestContext request) {
        try {
            return read(request);
        } catch (IOException | RuntimeException brokenOff) {
            throw new BadRequestException("the body could not be read to its end", brokenOff);
        }
    }

    /** Empty if it is too large. The rest is read away: the server would take it for the next request. */
    private static Optional<byte[]> read(ContainerRequestContext request) throws IOException {
        var stream = request.getEntityStream();
        var bytes = request.getLength() > MAX_BODY ? null : stream.readNBytes(MAX_BODY + 1);
        if (bytes != null && bytes.length <= MAX_BODY) {
            return Optional.of(bytes);
        }
        var buffer = new byte[1 << 16];
        long left = MAX_DRAINED;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = stream.read(buffer);
        }
        return Optional.empty();
    }

    private static boolean isOpen(ContainerRequestContext request) {
        return OPEN.matcher(request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath()).matches();
    }
}
