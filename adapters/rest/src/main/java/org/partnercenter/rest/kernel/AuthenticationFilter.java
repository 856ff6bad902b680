package org.partnercenter.rest.kernel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.RunningWork;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.rest.signature.SignatureFault;
import org.partnercenter.rest.signature.SignedRequest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.BufferOverflowException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/** Lets nobody in who cannot prove who it is. Reads the body once, because it is signed too. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
class AuthenticationFilter implements ContainerRequestFilter {

    static final int MAX_BODY = 1 << 20;

    /** Attachments are the one thing larger than that (RNA-04); their path takes a little more than they may have, to say so. */
    private static final int MAX_ATTACHMENT = (10 << 20) + 1;
    /** As many of them at a time: what is read before anybody has proved anything has to be little. */
    private static final int ATTACHMENTS_AT_ONCE = 4;
    private static final Semaphore LARGE = new Semaphore(ATTACHMENTS_AT_ONCE);
    private static final Pattern ATTACHMENTS = Pattern.compile("POST /v2/partners/real-name-attachments");

    /** Below the server's own limit, which ends the connection. */
    private static final long MAX_DRAINED = 60L << 20;

    /** The table of rules is public, and so are the page where links of invitations lead, and documents behind links that the house signed. */
    private static final Pattern PUBLIC = Pattern.compile("(GET|HEAD) (/v2/rules(/[A-Za-z0-9-]*)?|/invitation|/v2/invoice-documents/[^/]{1,192})");
    /** Whoever signs in has nothing yet to prove who it is. */
    private static final Pattern SIGN_IN = Pattern.compile("POST /v3/auth/tokens");

    private final List<Authenticator> authenticators;
    private final AuthenticationFailures failures;
    private final Throttle throttle;

    /** For the container's proxy only. */
    protected AuthenticationFilter() {
        this.authenticators = List.of();
        this.failures = null;
        this.throttle = null;
    }

    /** The first one that knows the kind of proof decides. */
    @Inject
    AuthenticationFilter(FindCredential credentials, FindSignedIn signIn, BearerVerifier bearer, Clocks clocks,
                         AuthenticationFailures failures, Throttle throttle) {
        this.authenticators = List.of(new SignatureAuthenticator(credentials, clocks),
                new TokenAuthenticator(signIn, bearer, clocks));
        this.failures = failures;
        this.throttle = throttle;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isLarge(request)) {
            let(request);
        } else if (LARGE.tryAcquire()) {
            try {
                let(request);
            } finally {
                LARGE.release();
            }
        } else {
            request.abortWith(Replies.failed(Fault.BUSY));
        }
    }

    /** Only who brings some proof may bring more than a command has. */
    private static boolean isLarge(ContainerRequestContext request) {
        return is(ATTACHMENTS, request) && (request.getHeaderString("Authorization") != null || request.getHeaderString("X-Auth-Token") != null);
    }

    private void let(ContainerRequestContext request) {
        Optional<byte[]> body;
        try {
            body = read(request);
        } catch (IOException | RuntimeException brokenOff) {
            request.abortWith(answer(brokenOff, limit(request)));
            return;
        }
        if (body.isEmpty()) {
            request.abortWith(tooLarge(limit(request)));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body.get()));
        if (is(PUBLIC, request)) {
            return;
        }
        var refusal = throttle.refusal(request);
        if (refusal.isPresent()) {
            request.abortWith(refusal.get());
            return;
        }
        if (is(SIGN_IN, request)) {
            return;
        }
        var uri = request.getUriInfo().getRequestUri();
        var signed = SignedRequest.of(request.getMethod(), uri.getRawPath(), uri.getRawQuery(), request.getHeaders(),
                body.get());
        switch (authenticate(signed)) {
            case Authentication.Proved proved -> {
                Exchange.of(request).authenticated(proved).putInto(request);
                RunningWork.isFor(proved.caller().party());
            }
            case Authentication.Failed failed -> {
                failures.note(failed.fault(), Exchange.of(request));
                throttle.failed(request);
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

    /** A body that ends early, comes too slowly, or in too large a piece is its sender's doing, whatever the server throws then. */
    private static Response answer(Exception brokenOff, int limit) {
        if (isCausedBy(BufferOverflowException.class, brokenOff)) {
            return tooLarge(limit);
        }
        return Replies.failed(isCausedBy(SocketTimeoutException.class, brokenOff) ? Fault.REQUEST_TOO_SLOW
                : Fault.REQUEST_MALFORMED);
    }

    private static int limit(ContainerRequestContext request) {
        return isLarge(request) ? MAX_ATTACHMENT : MAX_BODY;
    }

    private static Response tooLarge(int limit) {
        return Replies.refused(List.of(CommonRefusal.BODY_TOO_LARGE.refusal("limit", limit)));
    }

    private static boolean isCausedBy(Class<? extends Throwable> type, Throwable thrown) {
        return thrown != null && (type.isInstance(thrown) || isCausedBy(type, thrown.getCause()));
    }

    /** Empty if it is too large. The rest is read away: the server would take it for the next request. */
    private static Optional<byte[]> read(ContainerRequestContext request) throws IOException {
        var stream = request.getEntityStream();
        int limit = limit(request);
        var bytes = request.getLength() > limit ? null : stream.readNBytes(limit + 1);
        if (bytes != null && bytes.length <= limit) {
            return Optional.of(bytes);
        }
        var buffer = new byte[1 << 16];
        long left = MAX_DRAINED;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = stream.read(buffer);
        }
        return Optional.empty();
    }

    private static boolean is(Pattern open, ContainerRequestContext request) {
        return open.matcher(request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath()).matches();
    }
}
