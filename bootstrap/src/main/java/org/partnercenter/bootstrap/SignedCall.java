package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.rest.signature.RequestSignature;
import org.partnercenter.rest.signature.SignedRequest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Signs one request, sends it, and prints what came back: {@code run call}. */
public final class SignedCall {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> TOLD = List.of("Location", "Idempotency-Replayed", "Retry-After");

    private final URI server;
    private final List<String> words = new ArrayList<>();
    private final List<String[]> headers = new ArrayList<>();

    private SignedCall(URI server, String[] arguments) {
        this.server = server;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("-H") && i + 1 < arguments.length) {
                headers.add(arguments[++i].split(":", 2));
            } else {
                words.add(arguments[i]);
            }
        }
    }

    public static void main(String[] arguments) {
        try {
            var url = System.getenv().getOrDefault("PARTNERCENTER_URL", "http://127.0.0.1:8080");
            System.exit(new SignedCall(URI.create(url), arguments).run());
        } catch (IOException | IllegalArgumentException failed) {
            System.err.println("call: " + (failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage()));
            System.exit(1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    private int run() throws IOException, InterruptedException {
        if (words.size() < 3 || headers.stream().anyMatch(header -> header.length < 2)) {
            throw new IllegalArgumentException("WHO METHOD PATH [JSON] [-H NAME:VALUE] ...");
        }
        var key = key(words.get(0));
        var method = words.get(1).toUpperCase(Locale.ROOT);
        var target = URI.create(server + words.get(2));
        var body = words.size() > 3 ? words.get(3).getBytes(StandardCharsets.UTF_8) : new byte[0];
        var request = HttpRequest.newBuilder(target).timeout(Duration.ofMinutes(2))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(header -> request.setHeader(header[0].strip(), header[1].strip()));
        if (body.length > 0) {
            request.setHeader("Content-Type", "application/json");
        }
        var date = DATE.format(Instant.now());
        var signed = SignedRequest.of(method, target.getRawPath(), target.getRawQuery() == null ? "" : target.getRawQuery(),
                Map.of("host", List.of(target.getRawAuthority()), "x-sdk-date", List.of(date)), body);
        request.setHeader("X-Sdk-Date", date).setHeader("Authorization",
                RequestSignature.sign(key[0], Secret.of(key[1]), "host;x-sdk-date", signed).toHeader());
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return print(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        }
    }

    private static int print(HttpResponse<String> answer) {
        var told = new StringBuilder().append(answer.statusCode());
        TOLD.forEach(name -> answer.headers().firstValue(name)
                .ifPresent(value -> told.append(' ').append(name).append(": ").append(value)));
        System.out.println(told);
        if (!answer.body().isEmpty()) {
            System.out.println(answer.body());
        }
        return answer.statusCode() < 400 ? 0 : 2;
    }

    private static String[] key(String who) {
        if (who.contains(":")) {
            return who.split(":", 2);
        }
        return DemoData.keyOf(who).orElseThrow(() -> new IllegalArgumentException("no demo party " + who));
    }
}
