package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A real browser without a screen, driven as the standard for it says (WebDriver). */
final class Chrome implements AutoCloseable {
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String address;
    private final String server;
    private final String session;

    Chrome(String server) {
        this.server = server;
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        driver = start(port);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> call("GET", "/status", null).path("ready").booleanValue());
        session = call("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", Map.of("browserName", "chrome", "goog:chromeOptions",
                Map.of("args", List.of("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900", "--lang=en-US",
                        "--force-prefers-reduced-motion", "--hide-scrollbars")))))).path("sessionId").textValue();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(int port) {
        try {
            return new ProcessBuilder("chromedriver", "--port=" + port).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException("chromedriver is needed: .ci/tour installs it", e);
        }
    }

    private JsonNode call(String method, String path, Object body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json").method(method, body == null
                    ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(World.json(body), StandardCharsets.UTF_8)).build();
            var answer = Reply.JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body()).path("value");
            assertThat(answer.path("error").isMissingNode()).as("%s %s: %s", method, path, answer.path("message").asText()).isTrue();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tell(String method, String path, Object body) {
        return call(method, "/session/" + session + path, body);
    }

    Chrome open(String path) {
        tell("POST", "/url", Map.of("url", server + path));
        return this;
    }

    Chrome size(int width, int height) {
        tell("POST", "/window/rect", Map.of("width", width, "height", height));
        return this;
    }

    private String find(String xpath) {
        return await().atMost(PATIENCE).ignoreExceptions().until(() -> tell("POST", "/element", Map.of("using", "xpath", "value", xpath)).path(ELEMENT)
                .textValue(), id -> id != null);
    }

    Chrome click(String xpath) {
        tell("POST", "/element/" + find(xpath) + "/click", Map.of());
        return this;
    }

    Chrome follow(String link) {
        return click("//main//a[normalize-space()='" + link + "']");
    }

    Chrome press(String button) {
        return click("//button[normalize-space()='" + button + "']");
    }

    Chrome type(String name, String text) {
        var field = find("//main//*[@name='" + name + "'][not(@type='hidden')]");
        tell("POST", "/element/" + field + "/value", Map.of("text", text));
        return this;
    }

    Chrome choose(String name, String value) {
        return click("//main//select[@name='" + name + "']/option[@value='" + value + "']");
    }

    String text() {
        return tell("GET", "/element/" + find("//body") + "/text", null).textValue();
    }

    /** Waits until the page says so. */
    Chrome sees(String... texts) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(text()).contains(texts));
        return this;
    }

    Chrome signIn(String account) {
        return open("/console/sign-in").type("domain", account).type("password", Browser.PASSWORD).press("Sign in").sees("Home");
    }

    /** What axe-core finds against the accessibility of this page. */
    List<String> faults() {
        try (InputStream in = Chrome.class.getResourceAsStream(AXE)) {
            var axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            tell("POST", "/execute/sync", Map.of("script", axe + "; window.axe = axe;", "args", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var found = tell("POST", "/execute/async", Map.of("script", "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))),"
                + "e => done(['' + e]))", "args", List.of()));
        return StreamSupport.stream(found.spliterator(), false).map(JsonNode::asText).toList();
    }

    void picture(Path file) {
        try {
            Files.write(file, Base64.getDecoder().decode(tell("GET", "/screenshot", null).textValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tell("DELETE", "", null);
        driver.destroy();
    }
}
