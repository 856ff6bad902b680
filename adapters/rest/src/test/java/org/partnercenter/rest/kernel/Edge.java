package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.SecurityContext;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.partnercenter.application.identity.Credential;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.identity.access.SignedIn;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.testing.InMemoryRateLimits;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.rest.identity.DomainsResource;
import org.partnercenter.rest.signature.SignatureFault;
import org.partnercenter.rest.signature.TestSigner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** The whole edge without a socket: filters, readers, mappers and resources, as the server puts them together. */
public final class Edge {

    static final String KEY = "TESTKEY0000000000001";
    static final String SECRET = "test-secret";
    static final PartyId PARTY = new PartyId("partner-1");

    final TestHouse house = new TestHouse();
    final List<SignatureFault> failures = new ArrayList<>();
    private final ApplicationHandler handler;
    private String peer = "192.0.2.1";

    Edge(Object... resources) {
        this(Caller.mainAccount(PARTY, PartyKind.DISTRIBUTOR), resources);
    }

    /** An edge whose one key is the caller's. */
    public Edge(Caller caller, Object... resources) {
        this(new Throttle.Rules(false, 1, 1, List.of()), caller, resources);
    }

    Edge(Throttle.Rules rules, Caller caller, Object... resources) {
        var throttle = new Throttle(rules, new InMemoryRateLimits(house.clocks), new InMemoryRateLimits(house.clocks));
        var credential = new Credential(KEY, Secret.of(SECRET), caller, "伙伴一");
        handler = new ApplicationHandler(new ResourceConfig()
                .register(new ExchangeFilter(house.ids))
                .register(new AuthenticationFilter(
                        key -> Optional.of(credential).filter(known -> known.accessKey().equals(key)), new Nobody(),
                        BearerVerifier.none(), house.clocks,
                        new AuthenticationFailures(failures::add), throttle))
                .register(new RateLimitFeature(throttle))
                .register(new ReplyFilter())
                .register(new FailureMapper())
                .register(new JsonBodyReader())
                .register(new JsonBodyWriter())
                .register(new RulesResource())
                .register(new DomainsResource())
                .registerInstances(resources)
                .addProperties(new RestApplication().getProperties()));
    }

    /** A throttle that lets everything through. */
    public static Throttle unlimited(Clocks clocks) {
        return new Throttle(new Throttle.Rules(false, 1, 1, List.of()), new InMemoryRateLimits(clocks),
                new InMemoryRateLimits(clocks));
    }

    /** Nobody has signed in before. */
    private static final class Nobody implements FindSignedIn {

        @Override
        public Optional<SignedIn> byToken(Secret token) {
            return Optional.empty();
        }

        @Override
        public Optional<SignedIn> byName(PartyId party, String operator) {
            return Optional.empty();
        }
    }

    /** @param unread bytes of the request that nobody took off the connection */
    public record Reply(int status, Map<String, String> headers, String text, int unread) {

        public JsonNode json() {
            try {
                return Json.mapper().readTree(text);
            } catch (IOException notJson) {
                throw new AssertionError("not JSON: " + text, notJson);
            }
        }

        public String errorCode() {
            return json().path("error_code").textValue();
        }
    }

    /** Where calls come from. */
    void comeFrom(String address) {
        peer = address;
    }

    public Call call(String method, String target) {
        return new Call(method, target);
    }

    /** One request in the making; signed unless told otherwise. */
    public final class Call {

        private final String method;
        private final String target;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<String, String> unsigned = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private byte[] body = new byte[0];
        private String key = KEY;
        private String secret = SECRET;
        private boolean signed = true;

        Call(String method, String target) {
            this.method = method;
            this.target = target;
            headers.put("Host", "localhost:8080");
            headers.put("X-Sdk-Date", DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                    .format(house.clocks.real().atOffset(ZoneOffset.UTC)));
        }

        public Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Call addedAfterSigning(String name, String value) {
            unsigned.put(name, value);
            return this;
        }

        public Call body(String json) {
            return body(json.getBytes(StandardCharsets.UTF_8)).header("Content-Type", "application/json; charset=utf-8");
        }

        Call body(byte[] bytes) {
            body = bytes;
            return this;
        }

        Call by(String accessKey, String secretKey) {
            key = accessKey;
            secret = secretKey;
            return this;
        }

        public Call unsigned() {
            signed = false;
            return this;
        }

        public Reply send() {
            var base = URI.create("http://localhost:8080/");
            var request = new ContainerRequest(base, URI.create("http://localhost:8080" + target), method,
                    (SecurityContext) null, new MapPropertiesDelegate(), null);
            request.setProperty(Source.PEER, peer);
            headers.forEach(request::header);
            if (signed) {
                request.header("Authorization", TestSigner.authorization(key, secret, method, target, headers, body));
            }
            unsigned.forEach(request::header);
            var sent = new ByteArrayInputStream(body);
            request.setEntityStream(sent);
            var out = new ByteArrayOutputStream();
            try {
                return reply(handler.apply(request, out).get(), out, sent.available());
            } catch (InterruptedException | ExecutionException broken) {
                throw new AssertionError(broken);
            }
        }

        private Reply reply(ContainerResponse response, ByteArrayOutputStream out, int unread) {
            var answered = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            response.getStringHeaders().forEach((name, values) -> answered.put(name, String.join(",", values)));
            return new Reply(response.getStatus(), answered, out.toString(StandardCharsets.UTF_8), unread);
        }
    }
}
