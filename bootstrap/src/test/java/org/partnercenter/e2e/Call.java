package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One request in the making; {@link #send} may be called again and then sends the very same bytes. */
final class Call {
    private static final DateTimeFormatter SDK_DATE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final HttpClient client;
    private final String address;
    private final String method;
    private final String target;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> unsigned = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Optional<Party> signer = Optional.empty();
    private Instant date = Instant.now();
    private byte[] body = new byte[0];

    Call(HttpClient client, String address, String method, String target) {
        this.client = client;
        this.address = address;
        this.method = method;
        this.target = target;
        unsigned.put("Content-Type", "application/json");
    }

    Call by(Party party) {
        signer = Optional.of(party);
        return this;
    }

    Call at(Instant instant) {
        date = instant;
        return this;
    }

    /** A header that is signed too. */
    Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A header that is not signed. */
    Call plain(String name, String value) {
        unsigned.put(name, value);
        return this;
    }

    Call body(String json) {
        return body(json.getBytes(StandardCharsets.UTF_8));
    }

    Call body(byte[] bytes) {
        body = bytes;
        return this;
    }

    Reply send() {
        return sendWith(body);
    }

    /** Sends other content under the signature of the content given. */
    Reply sendWith(byte[] sent) {
        var response = exchange(sent, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /** What came back as it is; it has to be a file. */
    Download download() {
        var response = exchange(body, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return new Download(response.headers(), response.body());
    }

    record Download(HttpHeaders headers, byte[] content) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    private <T> HttpResponse<T> exchange(byte[] sent, HttpResponse.BodyHandler<T> handler) {
        var builder = HttpRequest.newBuilder(URI.create(address + target))
                .method(method, sent.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(sent));
        headers.forEach(builder::setHeader);
        signer.ifPresent(party -> sign(party, builder));
        unsigned.forEach(builder::setHeader);
        try {
            return client.send(builder.build(), handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + target, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void sign(Party party, HttpRequest.Builder builder) {
        var signed = new TreeMap<>(headers);
        signed.put("X-Sdk-Date", SDK_DATE.format(date.atOffset(ZoneOffset.UTC)));
        builder.setHeader("X-Sdk-Date", signed.get("X-Sdk-Date"));
        signed.put("Host", URI.create(address).getAuthority());
        builder.setHeader("Authorization", Signature.of(party, method, target, signed, body));
    }
}
