package org.partnercenter.bootstrap;

import io.helidon.common.Weighted;
import io.helidon.common.config.Config;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.spi.ServerFeature;
import io.helidon.webserver.spi.ServerFeatureProvider;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnercenter.console.Console;
import org.partnercenter.console.WebOutput;
import org.partnercenter.console.WebRequest;

/** Serves the console at {@code /}, before the API, which wants proof on every path that reaches it. No bean: a start waits for each. */
public final class ConsoleServing implements ServerFeatureProvider<ConsoleServing.Feature> {

    private static final double BEFORE_THE_API = 200;

    @Override
    public String configKey() {
        return "console";
    }

    @Override
    public Feature create(Config config, String name) {
        return new Feature(name);
    }

    /** @param name as the server calls it */
    public record Feature(String name) implements ServerFeature, Weighted {

        @Override
        public double weight() {
            return BEFORE_THE_API;
        }

        @Override
        public String type() {
            return "console";
        }

        @Override
        public void setup(ServerFeatureContext context) {
            context.socket(WebServer.DEFAULT_SOCKET_NAME).httpRouting().addFeature(new Routes());
        }
    }

    private static final class Routes implements HttpFeature, Weighted {

        @Override
        public void setup(HttpRouting.Builder routing) {
            routing.get("/", Routes::answer).any(Console.ROOT, Routes::answer).any(Console.ROOT + "/*", Routes::answer);
        }

        @Override
        public double weight() {
            return BEFORE_THE_API;
        }

        private static void answer(ServerRequest request, ServerResponse response) {
            Wiring.current().console().handle(read(request), (status, headers) -> open(response, status, headers));
        }

        private static WebRequest read(ServerRequest request) {
            HttpPrologue prologue = request.prologue();
            return new WebRequest(prologue.method().text(), prologue.uriPath().path(), query(request), headers(request), cookies(request),
                    request.remotePeer().host(), request.isSecure(), request.content().inputStream());
        }

        private static Map<String, List<String>> query(ServerRequest request) {
            Map<String, List<String>> query = new LinkedHashMap<>();
            request.query().names().forEach(name -> query.put(name, request.query().all(name)));
            return query;
        }

        private static Map<String, String> headers(ServerRequest request) {
            Map<String, String> headers = new HashMap<>();
            request.headers().forEach(header -> headers.put(header.name().toLowerCase(Locale.ROOT), header.get()));
            return headers;
        }

        /** As they were sent: what is sealed has to come back letter by letter. */
        private static Map<String, String> cookies(ServerRequest request) {
            Map<String, String> cookies = new HashMap<>();
            if (request.headers().contains(HeaderNames.COOKIE)) {
                for (String pair : String.join(";", request.headers().get(HeaderNames.COOKIE).allValues()).split(";")) {
                    int end = pair.indexOf('=');
                    if (end > 0) {
                        cookies.put(pair.substring(0, end).strip(), pair.substring(end + 1).strip());
                    }
                }
            }
            return cookies;
        }

        private static OutputStream open(ServerResponse response, int status, List<WebOutput.Header> headers) {
            response.status(status);
            Map<String, List<String>> byName = new LinkedHashMap<>();
            headers.forEach(header -> byName.computeIfAbsent(header.name(), name -> new ArrayList<>()).add(header.value()));
            byName.forEach((name, values) -> response.header(name, values.toArray(String[]::new)));
            return response.outputStream();
        }
    }
}
