package org.partnercenter.rest.bearer;

import io.helidon.security.jwt.JwtException;
import io.helidon.security.jwt.jwk.Jwk;
import io.helidon.security.jwt.jwk.JwkKeys;
import jakarta.json.Json;
import jakarta.json.JsonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The provider's keys, fetched when they are first needed, and again when they are old or a token names one that is not among
 * them, since providers change keys. Where they cannot be fetched, those known go on to count.
 */
final class KeySet {

    private static final Logger LOG = LoggerFactory.getLogger(KeySet.class);
    private static final Duration LIFE = Duration.ofMinutes(10);
    /** So that tokens with invented keys cannot make us call the provider all the time. */
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MAX_SIZE = 1 << 20;

    private record Fetched(JwkKeys keys, Instant tried, Instant at) {
    }

    private final String location;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Fetched fetched = new Fetched(JwkKeys.builder().build(), Instant.MIN, Instant.MIN);

    KeySet(String location) {
        this.location = location;
    }

    Optional<Jwk> find(String id, Instant now) {
        var known = fetched;
        var found = known.keys().forKeyId(id);
        boolean fresh = now.isBefore(after(known.at(), LIFE));
        if (found.isPresent() && fresh || now.isBefore(after(known.tried(), PAUSE))) {
            return found;
        }
        return refreshed(known, now).keys().forKeyId(id);
    }

    private static Instant after(Instant at, Duration time) {
        return at.equals(Instant.MIN) ? at : at.plus(time);
    }

    /** One fetches; whoever comes meanwhile waits for it. */
    private Fetched refreshed(Fetched known, Instant now) {
        fetching.lock();
        try {
            if (fetched == known) {
                fetched = fetch().map(keys -> new Fetched(keys, now, now))
                        .orElseGet(() -> new Fetched(known.keys(), now, known.at()));
            }
            return fetched;
        } finally {
            fetching.unlock();
        }
    }

    private Optional<JwkKeys> fetch() {
        try (var reader = Json.createReader(new StringReader(read()))) {
            return Optional.of(JwkKeys.create(reader.readObject()));
        } catch (IOException | JsonException | JwtException | IllegalArgumentException broken) {
            LOG.warn("the keys of the token issuer cannot be had from {}: {}", location, broken.toString());
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String read() throws IOException, InterruptedException {
        if (!location.startsWith("http://") && !location.startsWith("https://")) {
            var file = Path.of(location.startsWith("file:") ? URI.create(location).getPath() : location);
            return Files.readString(file);
        }
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(location)).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), MAX_SIZE));
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        }
    }
}
