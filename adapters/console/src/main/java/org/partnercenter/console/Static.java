package org.partnercenter.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Style and script, from this jar and from that of htmx: nothing comes from anywhere else. */
final class Static {

    private record Resource(String name, String type) {
    }

    private static final Map<String, Resource> ALL = Map.of(
            "console.css", new Resource("/org/partnercenter/console/web/console.css", "text/css;charset=UTF-8"),
            "icon.svg", new Resource("/org/partnercenter/console/web/icon.svg", "image/svg+xml"),
            "htmx.min.js", new Resource("/META-INF/resources/webjars/htmx.org/2.0.3/dist/htmx.min.js", "text/javascript;charset=UTF-8"));

    private Static() {
    }

    static void send(Visit visit, String name) {
        var resource = ALL.get(name);
        if (resource == null) {
            visit.fault(404, "fault.absent");
            return;
        }
        try (var in = Static.class.getResourceAsStream(resource.name())) {
            if (in == null) {
                throw new IllegalStateException("no " + resource.name());
            }
            visit.send(200, resource.type(), in.readAllBytes(), "public, max-age=3600");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
