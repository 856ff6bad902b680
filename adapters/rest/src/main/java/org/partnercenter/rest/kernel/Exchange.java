package org.partnercenter.rest.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request and its answer, beside the body: who asks, in which language, under which key. Resource methods take
 * {@code @Context ContainerRequestContext} and call {@link #of}.
 */
public final class Exchange {

    private static final String PROPERTY = Exchange.class.getName();
    private static final int MAX_TRACE = 64;
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final String requestId;
    private final String path;
    private final Headers headers;
    private final Query query;
    private final Optional<Authentication.Proved> proof;

    private Exchange(String requestId, String path, Headers headers, Query query, Optional<Authentication.Proved> proof) {
        this.requestId = requestId;
        this.path = path;
        this.headers = headers;
        this.query = query;
        this.proof = proof;
    }

    static Exchange begin(String requestId, ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return new Exchange(requestId, uri.getRawPath(), new Headers(request.getHeaders()), Query.of(uri.getRawQuery()),
                Optional.empty());
    }

    /** The exchange of a request that passed the filters. */
    public static Exchange of(ContainerRequestContext request) {
        return find(request).orElseThrow(() -> new IllegalStateException("the filters did not run"));
    }

    static Optional<Exchange> find(ContainerRequestContext request) {
        return Optional.ofNullable((Exchange) request.getProperty(PROPERTY));
    }

    void putInto(ContainerRequestContext request) {
        request.setProperty(PROPERTY, this);
    }

    Exchange authenticated(Authentication.Proved by) {
        return new Exchange(requestId, path, headers, query, Optional.of(by));
    }

    /** Who asks. @throws IllegalStateException on a path that is open to strangers */
    public Caller caller() {
        return proved().caller();
    }

    /** Who asks, unless it is a stranger on an open path. */
    Optional<Caller> knownCaller() {
        return proof.map(Authentication.Proved::caller);
    }

    /** The name of the caller's party. @throws IllegalStateException on a path that is open to strangers */
    public String partyName() {
        return proved().partyName();
    }

    private Authentication.Proved proved() {
        return proof.orElseThrow(() -> new IllegalStateException("nobody is authenticated on this path"));
    }

    /** Ours, new for every request, and in every answer as {@code X-Request-Id}. */
    public String requestId() {
        return requestId;
    }

    public Origin origin() {
        return new Origin(Channel.REST, requestId, proof.flatMap(Authentication.Proved::credential));
    }

    /** The language of texts: {@code X-Language}, then {@code Accept-Language}, else zh_CN. What is unknown is passed over. */
    public Language language() {
        return headers.language();
    }

    /** {@code X-Language} as sent; for operations that refuse unknown ones (RES-10) see {@link Input#language}. */
    public Optional<String> requestedLanguage() {
        return headers.first("X-Language");
    }

    /**
     * By which key a repeat of the command is known: {@code Idempotency-Key}, else the signature.
     *
     * @throws Refused if the header is not one value of 1 to 255 visible characters
     */
    public Optional<CommandKey> key() {
        var given = headers.all("Idempotency-Key");
        if (given.isEmpty()) {
            return proof.flatMap(Authentication.Proved::key);
        }
        if (given.size() > 1 || !Headers.isVisible(given.getFirst(), CommandKey.MAX_LENGTH)) {
            throw new Refused(CommonRefusal.FIELD_INVALID.refusal("field", "Idempotency-Key"));
        }
        return Optional.of(CommandKey.given(given.getFirst()));
    }

    /**
     * The verification code the command was brought with (COM-25): {@code X-Verification-Code}. It is no part of what makes it this
     * command.
     *
     * @throws Refused if the header is not one value of 1 to 32 visible characters
     */
    public Optional<BroughtCode> code() {
        var given = headers.all("X-Verification-Code");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !Headers.isVisible(given.getFirst(), BroughtCode.MAX_LENGTH)) {
            throw new Refused(CommonRefusal.FIELD_INVALID.refusal("field", "X-Verification-Code"));
        }
        return Optional.of(new BroughtCode(Secret.of(given.getFirst()), Optional.empty()));
    }

    /**
     * Whether the caller only asks what would be answered: {@code ?dry_run=true}.
     *
     * @throws Refused if the parameter is neither {@code true} nor {@code false}
     */
    public boolean dryRun() {
        var given = query.values("dry_run").orElse(List.of("false"));
        return switch (String.join(",", given)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused(CommonRefusal.FIELD_INVALID.refusal("field", "dry_run"));
        };
    }

    /** Whether it is a dry run, as far as the request can be understood. */
    boolean asksOnly() {
        return query.values("dry_run").filter(List.of("true")::equals).isPresent();
    }

    Query query() {
        return query;
    }

    String path() {
        return path;
    }

    boolean wantsProblemJson() {
        return headers.accept("application/problem+json");
    }

    /** The distributed trace the caller is in, as W3C's {@code traceparent} says it. */
    Optional<String> traceId() {
        return headers.first("traceparent").map(TRACE::matcher).filter(Matcher::matches).map(match -> match.group(1));
    }

    /** The request id for log lines, with the one the caller brought, if it is fit to print. */
    String trace() {
        return headers.first("X-Request-Id").filter(theirs -> Headers.isVisible(theirs, MAX_TRACE))
                .map(theirs -> requestId + " (caller's " + theirs + ")").orElse(requestId);
    }
}
