package org.partnercenter.rest.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.partnercenter.application.kernel.RateLimits.Rate;
import org.partnercenter.application.kernel.RateLimits.Standing;
import org.partnercenter.application.kernel.RateLimits;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often one may ask (COM-10). Callers are counted by source address, operation and account, in what all nodes share. Strangers
 * are counted by source address, in the memory of the node: by operation where a path is open to them, and where their proofs fail,
 * by failures alone, so that nobody is kept out by others who work well behind the same address.
 */
public final class Throttle {

    /**
     * @param perSecond         requests of an account to an operation
     * @param failuresPerMinute requests of an address that could not be authenticated
     * @param trustedProxies    whose word about the address of their clients is taken: addresses, or blocks like {@code 10.0.0.0/8}
     */
    public record Rules(boolean enabled, int perSecond, int failuresPerMinute, List<String> trustedProxies) {

        public Rules {
            trustedProxies = List.copyOf(trustedProxies);
        }
    }

    private final boolean enabled;
    private final Rate requests;
    private final Rate failures;
    private final RateLimits shared;
    private final RateLimits local;
    private final Source source;

    /** @throws IllegalArgumentException if a trusted proxy is no address */
    public Throttle(Rules rules, RateLimits shared, RateLimits local) {
        this.enabled = rules.enabled();
        this.requests = Rate.perSecond(rules.perSecond());
        this.failures = Rate.perMinute(rules.failuresPerMinute());
        this.shared = shared;
        this.local = local;
        this.source = new Source(rules.trustedProxies().stream().map(AddressBlock::of).toList());
    }

    /** Counts a request to an operation; empty where nothing is counted. */
    Optional<Standing> count(String operation, ContainerRequestContext request) {
        if (!enabled) {
            return Optional.empty();
        }
        var key = source.of(request) + " " + operation;
        return Optional.of(Exchange.of(request).knownCaller()
                .map(caller -> shared.take(key + " " + caller.party().value(), requests))
                .orElseGet(() -> local.take(key, requests)));
    }

    /** The answer to a request from where too many could not be authenticated; nothing is counted. */
    Optional<Response> refusal(ContainerRequestContext request) {
        if (!enabled) {
            return Optional.empty();
        }
        var wait = local.untilNext(failuresOf(request), failures);
        return wait.isZero() ? Optional.empty()
                : Optional.of(refused(CommonRefusal.FAILURES_EXCEEDED.refusal(), wait));
    }

    /** Counts a request that could not be authenticated. */
    public void failed(ContainerRequestContext request) {
        if (enabled) {
            local.take(failuresOf(request), failures);
        }
    }

    private String failuresOf(ContainerRequestContext request) {
        return source.of(request) + " failures";
    }

    Response refused(Standing standing) {
        return refused(CommonRefusal.RATE_EXCEEDED.refusal("limit", requests.limit()), standing.untilNext());
    }

    private static Response refused(Refusal refusal, Duration wait) {
        return Response.fromResponse(Replies.refused(List.of(refusal))).header("Retry-After", seconds(wait)).build();
    }

    int limit() {
        return requests.limit();
    }

    /** Whole seconds, and one too many rather than too early. */
    static long seconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
