package org.partnercenter.console;

import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Seals sessions into cookies. Nodes keep nothing of them: whoever has the house's key can open them. What ends a token ends its session,
 * and so do thirty minutes without a request.
 */
final class Sessions {

    static final String COOKIE = "pc_session";
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int PARTS = 5;

    private final KeyedHash hash;

    Sessions(KeyedHash hash) {
        this.hash = hash;
    }

    String seal(Session session) {
        var text = Stream.of(session.token(), session.audience().name(), session.party(), session.who(), session.seen().toString())
                .map(part -> Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
        return text + "." + sign(text);
    }

    /** The session of that cookie, unless somebody else made it or it stood idle for too long. */
    Optional<Session> open(String cookie, Instant now) {
        int end = cookie.lastIndexOf('.');
        if (end < 0 || !isSame(sign(cookie.substring(0, end)), cookie.substring(end + 1))) {
            return Optional.empty();
        }
        var parts = List.of(cookie.substring(0, end).split("\\.", -1));
        return parts.size() == PARTS ? session(parts).filter(session -> !session.seen().plus(IDLE).isBefore(now)) : Optional.empty();
    }

    private static Optional<Session> session(List<String> parts) {
        try {
            var plain = parts.stream().map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)).toList();
            return Optional.of(new Session(plain.get(0), Audience.valueOf(plain.get(1)), plain.get(2), plain.get(3),
                    Instant.parse(plain.get(4))));
        } catch (IllegalArgumentException | DateTimeException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** Whether the cookie is due to be made anew. */
    static boolean isStale(Session session, Instant now) {
        return session.seen().plus(FRESH).isBefore(now);
    }

    /** What a form of this session has to bring. */
    String formToken(Session session) {
        return hash.of("console.form", Secret.of(session.token()));
    }

    boolean isFormToken(Session session, String brought) {
        return isSame(formToken(session), brought);
    }

    private String sign(String text) {
        return hash.of("console.session", Secret.of(text));
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
