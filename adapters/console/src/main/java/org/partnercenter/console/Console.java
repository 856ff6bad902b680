package org.partnercenter.console;

import org.partnercenter.console.page.Page;
import org.partnercenter.console.page.Pages;
import org.partnercenter.console.page.Plot;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The console: takes what browsers ask for, at {@code /} and below {@code /console}. */
public final class Console {

    public static final String ROOT = "/console";

    private static final System.Logger LOG = System.getLogger(Console.class.getName());

    private final Surroundings around;
    private final Sessions sessions;

    public Console(Surroundings around) {
        this.around = around;
        this.sessions = new Sessions(around.hash());
    }

    /** Answers one request. */
    public void handle(WebRequest request, WebOutput output) {
        var visit = new Visit(request, output, around, sessions);
        try {
            handle(visit, request.path());
        } catch (Forms.Unreadable malformed) {
            visit.fault(400, "fault.form");
        } catch (UncheckedIOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "the browser did not wait for the answer", gone);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "the console could not answer " + request, broken);
            visit.fault(500, "fault.broken");
        }
    }

    private void handle(Visit visit, String path) {
        if (path.startsWith(ROOT + "/static/")) {
            Static.send(visit, path.substring(ROOT.length() + "/static/".length()));
        } else if (path.startsWith(ROOT + "/language/")) {
            SignInPages.language(visit, path.substring(ROOT.length() + "/language/".length()));
        } else if (path.equals(ROOT + "/sign-in")) {
            SignInPages.signIn(visit);
        } else if (visit.session().isEmpty()) {
            visit.redirect(ROOT + "/sign-in" + (visit.request().cookie(Sessions.COOKIE).isPresent() ? "?idle=true" : ""));
        } else if (path.equals(ROOT + "/files/drop") && visit.request().isPost()) {
            DropPages.drop(visit);
        } else if (visit.request().isPost()) {
            post(visit, path);
        } else {
            get(visit, path);
        }
    }

    private void get(Visit visit, String path) {
        if (path.equals("/") || path.equals(ROOT) || path.equals(ROOT + "/")) {
            home(visit);
        } else if (path.startsWith(ROOT + "/rules/")) {
            RecordPages.rule(visit, path.substring(ROOT.length() + "/rules/".length()));
        } else {
            page(visit, path).ifPresentOrElse(page -> show(visit, page, step(path)), () -> visit.fault(404, "fault.absent"));
        }
    }

    private void show(Visit visit, Page page, String step) {
        switch (step) {
            case "" -> showWhole(visit, page);
            case "at" -> RecordPages.show(visit, page, visit.request().parameter("id").orElse(""));
            case "do" -> ActPages.show(visit, page);
            case "file" -> RecordPages.download(visit, page);
            default -> visit.fault(404, "fault.absent");
        }
    }

    private static void showWhole(Visit visit, Page page) {
        if (page.isList()) {
            ListPages.show(visit, page);
        } else {
            RecordPages.show(visit, page, "");
        }
    }

    private void post(Visit visit, String path) {
        var page = page(visit, path);
        var form = Pictures.isOne(visit.request()) ? Pictures.read(visit, page.flatMap(each -> visit.request().parameter("action").flatMap(each::action)))
                : new Pictures.Form(Forms.read(visit.request().body()), List.of());
        if (!visit.isFormToken(first(form.fields(), "form_token").or(() -> visit.request().header("X-Form-Token")).orElse(""))) {
            visit.fault(403, "fault.token");
        } else if (path.equals(ROOT + "/sign-out")) {
            SignInPages.signOut(visit);
        } else if (path.equals(ROOT + "/send-code")) {
            ActPages.sendCode(visit);
        } else {
            page.ifPresentOrElse(found -> post(visit, found, step(path), form), () -> visit.fault(404, "fault.absent"));
        }
    }

    private static void post(Visit visit, Page page, String step, Pictures.Form form) {
        switch (step) {
            case "do" -> ActPages.take(visit, page, form);
            case "reveal" -> RecordPages.reveal(visit, page);
            case "export" -> ActPages.export(visit, page);
            default -> visit.fault(404, "fault.absent");
        }
    }

    static Optional<String> first(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** All that was chosen under a name, one a line. */
    static Optional<String> lines(Map<String, List<String>> form, String name) {
        return Optional.of(form.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Page> page(Visit visit, String path) {
        var parts = path.split("/");
        return parts.length >= 3 && parts.length <= 4 && parts[1].equals("console") ? Pages.find(visit.who().audience(), parts[2]) : Optional.empty();
    }

    private static String step(String path) {
        var parts = path.split("/");
        return parts.length > 3 ? parts[3] : "";
    }

    private static void home(Visit visit) {
        var charts = Pages.of(visit.who().audience()).stream().flatMap(page -> page.plots().stream()).filter(Console.once())
                .map(plot -> Charts.of(visit, plot)).flatMap(Optional::stream).filter(chart -> !chart.isEmpty()).toList();
        visit.page("home.jte", Map.of("frame", visit.frame(visit.words().of("home"), List.of(), "", Optional.empty()), "charts", charts));
    }

    private static Predicate<Plot> once() {
        var seen = new HashSet<String>();
        return plot -> seen.add(plot.id());
    }
}
