package org.partnercenter.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.application.kernel.Secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Requests captured from the vendor's clients, and what must not pass. */
@Tag("COM-01")
class RequestSignatureVectorsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    static Stream<Arguments> accepted() throws IOException {
        return vectors("accept");
    }

    static Stream<Arguments> rejected() throws IOException {
        return vectors("reject");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void what_the_clients_send_is_understood_to_the_byte_and_accepted(String id, JsonNode vector) {
        var request = request(vector);
        var signature = signature(vector);

        assertThat(signature.canonicalRequest(request)).isEqualTo(vector.get("canonical_request").textValue());
        assertThat(signature.stringToSign(request)).isEqualTo(vector.get("string_to_sign").textValue());
        assertThat(signature.value()).isEqualTo(vector.get("signature").textValue());
        assertThat(signature.faultIn(request, NOW)).isEmpty();
        assertThat(signature.isBy(secret(vector), request)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void what_was_tampered_with_or_left_unsigned_is_rejected(String id, JsonNode vector) {
        var request = request(vector);
        var signature = signature(vector);
        boolean byPolicy = vector.path("reject_by").asText().equals("policy");

        assertThat(signature.faultIn(request, NOW).isPresent()).isEqualTo(byPolicy);
        assertThat(byPolicy || !signature.isBy(secret(vector), request)).isTrue();
    }

    @Test
    void all_vectors_are_read() throws IOException {
        assertThat(vectors("accept")).hasSize(10);
        assertThat(vectors("reject")).hasSize(11);
    }

    private static Stream<Arguments> vectors(String expected) throws IOException {
        try (var in = RequestSignatureVectorsTest.class.getResourceAsStream("signature-vectors.json")) {
            var all = new ObjectMapper().readTree(in).get("vectors");
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(vector -> vector.get("expect").textValue().equals(expected))
                    .map(vector -> Arguments.of(vector.get("id").textValue(), vector)).toList().stream();
        }
    }

    private static RequestSignature signature(JsonNode vector) {
        return RequestSignature.parse(vector.get("authorization").textValue()).orElseThrow();
    }

    private static Secret secret(JsonNode vector) {
        return Secret.of(vector.get("sk").textValue());
    }

    private static SignedRequest request(JsonNode vector) {
        var sent = vector.get("request");
        var target = sent.get("target").textValue().split("\\?", 2);
        Map<String, List<String>> headers = new HashMap<>();
        sent.get("headers").properties().forEach(header ->
                headers.put(header.getKey(), List.of(header.getValue().textValue())));
        return SignedRequest.of(sent.get("method").textValue(), target[0], target.length == 2 ? target[1] : null, headers,
                sent.get("body_utf8").textValue().getBytes(StandardCharsets.UTF_8));
    }
}
