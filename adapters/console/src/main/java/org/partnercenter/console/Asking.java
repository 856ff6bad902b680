package org.partnercenter.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.partnercenter.domain.kernel.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the API in the name of who is signed in. */
final class Asking {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    private static final byte[] NOTHING = new byte[0];

    private final Api api;
    private final Language language;
    private final String peer;
    private final Optional<String> token;
    private final Timing timing;

    Asking(Api api, Language language, String peer, Optional<String> token, Timing timing) {
        this.api = api;
        this.language = language;
        this.peer = peer;
        this.token = token;
        this.timing = timing;
    }

    Told get(String path) {
        return call("GET", path, NOTHING, Map.of());
    }

    Told get(String path, Map<String, String> query) {
        return get(withQuery(path, query));
    }

    /** What the command would be answered now; changes nothing. */
    Told dryRun(String method, String path, JsonNode body, Map<String, String> headers) {
        return call(method, withQuery(path, Map.of("dry_run", "true")), bytes(body), headers);
    }

    Told send(String method, String path, JsonNode body, Map<String, String> headers) {
        return call(method, path, bytes(body), headers);
    }

    /** Stores a file. */
    Told store(String path, byte[] content) {
        return call("POST", path, content, Map.of("Content-Type", "application/octet-stream"));
    }

    /** Passes an answer on as it comes. */
    void passOn(String path, WebOutput out) {
        api.call(new Api.Call("GET", path, headers(Map.of()), NOTHING, peer), out);
    }

    private Told call(String method, String path, byte[] body, Map<String, String> more) {
        var head = new Head();
        timing.asking(() -> api.call(new Api.Call(method, path, headers(more), body, peer), (status, headers) -> head.of(status, headers)));
        return new Told(head.status, parse(head.body.toByteArray()), head.location, head.token);
    }

    private Map<String, String> headers(Map<String, String> more) {
        var headers = new LinkedHashMap<>(more);
        headers.put("X-Language", language.code());
        headers.putIfAbsent("Content-Type", "application/json");
        headers.put("Accept", "application/json, */*");
        token.ifPresent(value -> headers.put("X-Auth-Token", value));
        return headers;
    }

    private static byte[] bytes(JsonNode body) {
        return body.isMissingNode() ? NOTHING : body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String withQuery(String path, Map<String, String> query) {
        if (query.isEmpty()) {
            return path;
        }
        return path + (path.contains("?") ? "&" : "?") + query.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue())).collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static final class Head {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status;
        private String location = "";
        private String token = "";

        private ByteArrayOutputStream of(int answered, List<WebOutput.Header> headers) {
            status = answered;
            headers.forEach(header -> {
                if (header.name().equalsIgnoreCase("Location")) {
                    location = header.value();
                } else if (header.name().equalsIgnoreCase("X-Subject-Token")) {
                    token = header.value();
                }
            });
            return body;
        }
    }
}
