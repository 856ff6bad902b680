package org.partnercenter.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Secret;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

@Tag("COM-01")
class RequestSignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String HEX = "0123456789abcdef".repeat(4);
    private static final Secret SECRET = Secret.of("secret");

    @ParameterizedTest
    @ValueSource(strings = {
            "SDK-HMAC-SHA256",
            "SDK-HMAC-SHA256 ",
            "SDK-HMAC-SHA256 Access=a",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date",
            "SDK-HMAC-SHA256 Access=, SignedHeaders=host, Signature=" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=, Signature=" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=zz",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=" + "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=" + "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "SDK-HMAC-SHA256 Access=a, Access=b, SignedHeaders=host, Signature=" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "SDK-HMAC-SHA256 Access=a b, SignedHeaders=host, Signature=" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" + ", More=1",
            "SDK-HMAC-SM3 Access=a, SignedHeaders=host, Signature=" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "Bearer abc", ",,,,", "=", ""})
    void a_header_of_another_form_is_no_signature(String header) {
        assertThat(RequestSignature.parse(header)).isEmpty();
    }

    @Test
    void a_giant_header_is_no_signature() {
        assertThat(RequestSignature.parse("SDK-HMAC-SHA256 Access=a, SignedHeaders=" + "h;".repeat(1_000_000)
                + ", Signature=" + HEX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"900, ", "-900, ", "901, DATE_SKEWED", "-901, DATE_SKEWED"})
    void the_clocks_may_differ_by_fifteen_minutes(long seconds, SignatureFault fault) {
        var request = request("/v2/x", null, Map.of("x-sdk-date", List.of("20261122T120000Z")));

        assertThat(signed("host;x-sdk-date").faultIn(request, NOW.plus(Duration.ofSeconds(seconds))).orElse(null))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-11-22T12:00:00Z", "20261122T240000Z", "20261122T120060Z", "20260229T120000Z",
            "20261122T120000+0000", "99999999999999999999T120000Z"})
    void a_date_of_another_form_is_refused(String date) {
        var request = request("/v2/x", null, Map.of("x-sdk-date", List.of(date)));

        assertThat(signed("host;x-sdk-date").faultIn(request, NOW)).contains(SignatureFault.DATE_MALFORMED);
    }

    @Test
    void a_missing_date_is_refused() {
        assertThat(signed("host;x-sdk-date").faultIn(request("/", null, Map.of()), NOW))
                .contains(SignatureFault.DATE_MALFORMED);
    }

    @Test
    void a_domain_id_that_is_sent_has_to_be_signed() {
        var request = request("/v2/x", null,
                Map.of("x-sdk-date", List.of("20261122T120000Z"), "X-Domain-Id", List.of("d")));

        assertThat(signed("host;x-sdk-date").faultIn(request, NOW)).contains(SignatureFault.HEADERS_UNSIGNED);
        assertThat(signed("Host;X-Domain-Id;X-Sdk-Date").faultIn(request, NOW)).isEmpty();
    }

    @Test
    void a_body_hash_in_a_header_has_to_be_the_hash_of_the_body() {
        var empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        var other = "0".repeat(64);

        assertThat(resign(request("/", null, Map.of("X-Sdk-Content-Sha256", List.of(empty)))))
                .isTrue();
        assertThat(resign(request("/", null, Map.of("X-Sdk-Content-Sha256", List.of(other)))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "/,                -,                  /,            ''",
            "'',               -,                  /,            ''",
            "/a//b/,           -,                  /a//b/,       ''",
            "/a/%7E/%2f,       -,                  /a/~/%2F/,    ''",
            "/%,               -,                  /%25/,        ''",
            "/%zz/%4,          -,                  /%25zz/%254/, ''",
            "/%ff%00,          -,                  /%FF%00/,     ''",
            "/x,               k,                  /x/,          k=",
            "/x,               b=2&&a=1&b=1,       /x/,          a=1&b=2&b=1",
            "/x,               a+b=c+d,            /x/,          a%2Bb=c%2Bd",
            "/x,               a=b=c&=v,           /x/,          =v&a=b%3Dc",
            "/x,               %=%%,               /x/,          %25=%25%25",
    })
    void path_and_query_are_decoded_once_and_encoded_again(String path, String query, String canonicalPath,
                                                            String canonicalQuery) {
        var lines = signed("host").canonicalRequest(request(path, query, Map.of())).split("\n", -1);

        assertThat(lines[1]).isEqualTo(canonicalPath);
        assertThat(lines[2]).isEqualTo(canonicalQuery);
    }

    @Test
    void signed_headers_are_taken_in_the_order_given_and_trimmed() {
        var request = request("/", null, Map.of("B", List.of("  two "), "a", List.of("1", "2")));

        assertThat(signed("b;a;absent").canonicalRequest(request)).contains("\nb:two\na:1,2\nabsent:\n\nb;a;absent\n");
    }

    @Test
    void no_garbage_makes_it_throw() {
        var random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            var request = SignedRequest.of(noise(random), noise(random), noise(random),
                    Map.of("x-sdk-date", List.of(noise(random)), noise(random), List.of(noise(random))),
                    noise(random).getBytes(StandardCharsets.UTF_8));
            RequestSignature.parse("SDK-HMAC-SHA256 " + noise(random));
            var signature = new RequestSignature(noise(random), noise(random), noise(random));
            signature.faultIn(request, NOW);
            assertThat(signature.isBy(SECRET, request)).isFalse();
        }
    }

    private static String noise(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? "%=&;,/ \u0000".charAt(random.nextInt(8)) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private static boolean resign(SignedRequest request) {
        var unsigned = signed("host;x-sdk-date");
        return new RequestSignature("AK", "host;x-sdk-date", TestSigner.hmac("secret", unsigned.stringToSign(request)))
                .isBy(SECRET, request);
    }

    private static RequestSignature signed(String headers) {
        return new RequestSignature("AK", headers, HEX);
    }

    private static SignedRequest request(String path, String query, Map<String, List<String>> headers) {
        return SignedRequest.of("GET", path, query, headers, new byte[0]);
    }
}
