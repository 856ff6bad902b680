package org.partnercenter.rest.bearer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.PartyId;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

@Tag("COM-01")
class BearerVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final String CLAIMS = """
            {"iss":"https://id.example.com","aud":"partner-center","exp":%d,"iat":%d,"domain_id":"d-1","preferred_username":"clerk"}""";
    private static KeyPair known;
    private static KeyPair unknown;
    private static Path keys;

    @BeforeAll
    static void makeKeys(@TempDir Path folder) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        known = generator.generateKeyPair();
        unknown = generator.generateKeyPair();
        keys = Files.writeString(folder.resolve("keys.json"), "{\"keys\":[" + jwk("k1", known) + "]}");
    }

    private static String jwk(String id, KeyPair pair) {
        var key = (RSAPublicKey) pair.getPublic();
        return """
                {"kty":"RSA","kid":"%s","use":"sig","alg":"RS256","n":"%s","e":"%s"}""".formatted(id, number(key.getModulus()),
                number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return text(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String claims(long expiresIn) {
        return CLAIMS.formatted(NOW.getEpochSecond() + expiresIn, NOW.getEpochSecond());
    }

    private static String token(String header, String claims, KeyPair pair) throws GeneralSecurityException {
        var signed = text(header.getBytes(StandardCharsets.UTF_8)) + "." + text(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + text(signature.sign());
    }

    private static String header(String algorithm, String key) {
        return "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + key + "\",\"typ\":\"JWT\"}";
    }

    private static BearerVerifier verifier(String location) {
        return BearerVerifier.of(new BearerSettings("https://id.example.com", Set.of("partner-center", "other"), location,
                Set.of("RS256"), "domain_id", "preferred_username"));
    }

    private static Optional<BearerVerifier.Named> verify(String token) {
        return verifier(keys.toString()).verify(token, NOW);
    }

    @Test
    void a_token_of_the_issuer_names_party_and_operator() throws GeneralSecurityException {
        assertThat(verify(token(header("RS256", "k1"), claims(60), known)))
                .contains(new BearerVerifier.Named(new PartyId("d-1"), "clerk"));
    }

    @Test
    void a_token_for_others_or_of_others_or_out_of_time_names_nobody() throws GeneralSecurityException {
        var good = claims(600);
        for (var claims : new String[] {claims(-61), good.replace("id.example.com", "evil.example.com"),
                good.replace("\"partner-center\"", "\"somebody-else\""), good.replace("\"exp\"", "\"never\""),
                good.replace("\"domain_id\"", "\"domain\""), good.replace("\"preferred_username\"", "\"name\""),
                good.replace("{", "{\"nbf\":" + (NOW.getEpochSecond() + 61) + ","),
                good.replace("\"iat\":" + NOW.getEpochSecond(), "\"iat\":" + (NOW.getEpochSecond() + 61)),
                good.replace("\"d-1\"", "\"with blank \"")}) {
            assertThat(verify(token(header("RS256", "k1"), claims, known))).as(claims).isEmpty();
        }
        assertThat(verify(token(header("RS256", "k1"), claims(-59), known))).isPresent();
    }

    @Test
    void a_key_counts_under_its_name_and_for_its_algorithm_only() throws GeneralSecurityException {
        assertThat(verify(token(header("RS256", "k1"), claims(60), unknown))).isEmpty();
        assertThat(verify(token(header("RS256", "k2"), claims(60), known))).isEmpty();
        assertThat(verify(token("{\"alg\":\"RS256\"}", claims(60), known))).isEmpty();
        assertThat(verify(token(header("RS512", "k1"), claims(60), known))).isEmpty();
    }

    @Test
    void neither_no_signature_nor_the_public_key_as_a_secret_is_taken() throws GeneralSecurityException {
        var unsigned = text(header("none", "k1").getBytes(StandardCharsets.UTF_8)) + "."
                + text(claims(60).getBytes(StandardCharsets.UTF_8)) + ".";
        assertThat(verify(unsigned)).isEmpty();

        var content = text(header("HS256", "k1").getBytes(StandardCharsets.UTF_8)) + "."
                + text(claims(60).getBytes(StandardCharsets.UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(known.getPublic().getEncoded(), "HmacSHA256"));
        assertThat(verify(content + "." + text(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "e30.e30.e30", "not a token", "\u0000.\u0000.\u0000"})
    void garbage_names_nobody(String garbage) {
        assertThat(verify(garbage)).isEmpty();
        assertThat(verify("x".repeat(20_000))).isEmpty();
    }

    @Test
    void new_keys_of_the_issuer_are_fetched_after_a_pause(@TempDir Path folder) throws Exception {
        var changing = folder.resolve("changing.json");
        var verifier = verifier(changing.toUri().toString());
        var token = token(header("RS256", "k1"), claims(3_000), known);
        assertThat(verifier.verify(token, NOW)).isEmpty();
        Files.copy(keys, changing);
        assertThat(verifier.verify(token, NOW.plusSeconds(29))).isEmpty();
        assertThat(verifier.verify(token, NOW.plusSeconds(30))).isPresent();
        Files.delete(changing);
        assertThat(verifier.verify(token, NOW.plusSeconds(1_000))).isPresent();
    }

    @Test
    void where_no_provider_is_set_nobody_comes_in() throws GeneralSecurityException {
        assertThat(BearerVerifier.none().verify(token(header("RS256", "k1"), claims(60), known), NOW)).isEmpty();
        assertThatThrownBy(() -> new BearerSettings("i", Set.of("a"), "k", Set.of("HS256"), "p", "u"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BearerSettings("i", Set.of(), "k", Set.of("RS256"), "p", "u"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
