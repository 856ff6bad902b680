package org.partnercenter.client;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Sends what {@code PartnerCenter} has a method for. Can be shared by threads. */
public class PartnerCenterClient {

    static final JsonMapper JSON = JsonMapper.builder().visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final byte[] NOTHING = new byte[0];
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int REFUSED = 400;

    private final URI server;
    private final Access access;
    private final String language;
    private final HttpClient http;

    /**
     * A client of one caller.
     *
     * @param server   such as {@code https://partners.example}, without a path
     * @param language of sentences: {@code zh_CN} or {@code en_US}
     */
    protected PartnerCenterClient(URI server, Access access, String language) {
        this.server = server;
        this.access = access;
        this.language = language;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    }

    /**
     * Sends one request, and waits for its answer.
     *
     * @param path encoded
     * @param body a body of this client, or anything Jackson writes; null for none
     * @param type of the answer's body
     * @throws CallRefused          if the answer is no
     * @throws UncheckedIOException if there is no answer: send a command again with the same key
     */
    protected <T> Reply<T> send(String method, String path, Query asked, Object body, Ask ask, Class<T> type) {
        try {
            var bytes = body == null ? NOTHING : JSON.writeValueAsBytes(body);
            var query = asked.encoded(ask.dryRun());
            var request = HttpRequest.newBuilder(URI.create(server + path + (query.isEmpty() ? "" : "?" + query))).timeout(PATIENCE)
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(bytes)).setHeader("X-Language", language);
            if (bytes.length > 0) {
                request.setHeader("Content-Type", "application/json");
            }
            ask.key().ifPresent(key -> request.setHeader("Idempotency-Key", key));
            ask.code().ifPresent(code -> request.setHeader("X-Verification-Code", code));
            proof(method, path, query, bytes).forEach(request::setHeader);
            return read(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()), type);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private Map<String, String> proof(String method, String path, String query, byte[] body) {
        return access.headers(method, server.getRawAuthority(), path, query, body, Instant.now());
    }

    private static <T> Reply<T> read(HttpResponse<byte[]> answer, Class<T> type) {
        if (answer.statusCode() >= REFUSED) {
            throw new CallRefused(answer.statusCode(), error(answer.body()));
        }
        return new Reply<>(answer.statusCode(), answer.body(), type, answer.headers().firstValue("Location"),
                answer.headers().firstValue("Idempotency-Replayed").isPresent(), answer.headers().firstValue("X-Request-Id").orElse(""));
    }

    /** Whatever stands in between may answer in other forms. */
    private static JsonNode error(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return JSON.createObjectNode().put("error_msg", "an answer that is not ours");
        }
    }
}
