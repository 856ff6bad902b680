package org.partnercenter.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.partnercenter.console.page.Page;
import org.partnercenter.console.page.Pages;
import org.partnercenter.console.view.Frame;
import org.partnercenter.console.view.Showing;
import org.partnercenter.console.view.Words;
import org.partnercenter.domain.kernel.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request and its answer: who asks, in which language, and how pages are sent. */
final class Visit {

    static final String LANGUAGE = "pc_language";

    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String TEMPLATES = "org.partnercenter.console.view";

    private final WebRequest request;
    private final WebOutput output;
    private final Surroundings around;
    private final Sessions sessions;
    private final Words words;
    private final Optional<Session> session;
    private final Timing timing;
    private final List<WebOutput.Header> cookies = new ArrayList<>();

    /** Made when the first page is asked for: at the start nobody has time to wait for it. */
    private static final class Lazy {
        static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    }

    Visit(WebRequest request, WebOutput output, Surroundings around, Sessions sessions) {
        this.request = request;
        this.output = output;
        this.around = around;
        this.sessions = sessions;
        this.timing = new Timing(around.clocks()::real);
        this.words = Words.in(language(request));
        var now = around.clocks().real();
        this.session = request.cookie(Sessions.COOKIE).flatMap(cookie -> sessions.open(cookie, now));
        session.filter(open -> Sessions.isStale(open, now)).ifPresent(open -> keep(open.seenAt(now)));
    }

    private static Language language(WebRequest request) {
        var wanted = request.cookie(LANGUAGE).or(() -> request.header("Accept-Language")).orElse("").toLowerCase(Locale.ROOT);
        return wanted.startsWith("en") ? Language.EN_US : Language.ZH_CN;
    }

    WebRequest request() {
        return request;
    }

    Surroundings around() {
        return around;
    }

    Words words() {
        return words;
    }

    Optional<Session> session() {
        return session;
    }

    /** Only behind the door. */
    Session who() {
        return session.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    Asking api() {
        return new Asking(around.api(), words.language(), request.peer(), session.map(Session::token), timing);
    }

    Timing timing() {
        return timing;
    }

    Instant now() {
        return around.clocks().real();
    }

    Showing showing() {
        var audience = who().audience();
        return new Showing(words, around.zone(), (field, value) -> Pages.ofKey(audience, field)
                .map(page -> at(page, value)).orElse(""));
    }

    static String at(Page page, String id) {
        return "/console/" + page.id() + "/at?id=" + Asking.encode(id);
    }

    void keep(Session open) {
        cookies.removeIf(header -> header.value().startsWith(Sessions.COOKIE));
        cookie(Sessions.COOKIE, sessions.seal(open), "");
    }

    void cookie(String name, String value, String more) {
        cookies.add(new WebOutput.Header("Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (request.secure() ? "; Secure" : "") + more));
    }

    void forget() {
        cookies.clear();
        cookie(Sessions.COOKIE, "", "; Max-Age=0");
    }

    /** What stands around a page. */
    Frame frame(String title, List<String> trail, String current, Optional<String> flash) {
        return new Frame(words, title, trail.stream().map(each -> words.of("menu." + each)).toList(), session.map(Session::who), menu(current),
                session.map(sessions::formToken).orElse(""), here(), flash);
    }

    private String here() {
        return request.isPost() ? "/" : Asking.withQuery(request.path(), flat(request.query()));
    }

    private static Map<String, String> flat(Map<String, List<String>> query) {
        var flat = new LinkedHashMap<String, String>();
        query.forEach((name, values) -> values.stream().findFirst().ifPresent(value -> flat.put(name, value)));
        return flat;
    }

    private List<Frame.Menu> menu(String current) {
        return session.map(open -> Pages.menu(open.audience()).entrySet().stream().map(each -> new Frame.Menu(words.of("menu." + each.getKey()),
                items(each.getValue(), current), each.getValue().stream().anyMatch(page -> page.id().equals(current)))).toList()).orElse(List.of());
    }

    private List<Frame.Item> items(List<Page> pages, String current) {
        var items = new ArrayList<Frame.Item>();
        var last = "";
        for (var page : pages) {
            var under = page.trail().size() > 1 ? page.trail().getLast() : "";
            items.add(new Frame.Item(words.of("page." + page.id()), "/console/" + page.id(), page.id().equals(current),
                    under.isEmpty() || under.equals(last) ? "" : words.of("menu." + under)));
            last = under;
        }
        return items;
    }

    void page(int status, String template, Map<String, Object> model) {
        var text = new StringOutput();
        Lazy.ENGINE.render(template, model, text);
        send(status, "text/html;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8), "no-store");
    }

    void page(String template, Map<String, Object> model) {
        page(200, template, model);
    }

    void fault(int status, String key) {
        page(status, "fault.jte", Map.of("frame", frame(words.of("fault"), List.of(), "", Optional.empty()), "sentence", words.of(key)));
    }

    void redirect(String where) {
        var headers = headers("no-store");
        headers.add(new WebOutput.Header("Location", where));
        // A part of a page cannot go elsewhere by itself.
        headers.add(new WebOutput.Header("HX-Redirect", where));
        finish(request.isForPart() ? 200 : 303, headers, new byte[0]);
    }

    void send(int status, String type, byte[] body, String keeping) {
        var headers = headers(keeping);
        headers.add(new WebOutput.Header("Content-Type", type));
        finish(status, headers, body);
    }

    private List<WebOutput.Header> headers(String keeping) {
        var headers = new ArrayList<>(cookies);
        headers.addAll(List.of(new WebOutput.Header("Content-Security-Policy", STRICT), new WebOutput.Header("X-Content-Type-Options", "nosniff"),
                new WebOutput.Header("Referrer-Policy", "same-origin"), new WebOutput.Header("Cache-Control", keeping),
                new WebOutput.Header("Vary", "Cookie, Accept-Language"), new WebOutput.Header("Server-Timing", timing.told())));
        return headers;
    }

    private void finish(int status, List<WebOutput.Header> headers, byte[] body) {
        try (var out = output.open(status, headers)) {
            out.write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A file of the API, passed on as it comes; what refuses it becomes a page. */
    void passOn(String path) {
        api().passOn(path, (status, headers) -> {
            var kept = headers("private, no-store");
            headers.stream().filter(header -> List.of("content-type", "content-disposition").contains(header.name().toLowerCase(Locale.ROOT)))
                    .forEach(kept::add);
            return output.open(status, kept);
        });
    }

    boolean isFormToken(String brought) {
        return session.filter(open -> sessions.isFormToken(open, brought)).isPresent();
    }
}
