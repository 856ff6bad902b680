package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Field;
import org.partnercenter.console.page.Page;
import org.partnercenter.console.view.Act;
import org.partnercenter.console.view.Chart;
import org.partnercenter.console.view.Input;
import org.partnercenter.console.view.ListView;
import org.partnercenter.console.view.Why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists: filtered, in pages, with what can be done there. */
final class ListPages {

    private static final int LIMIT = 20;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

    private ListPages() {
    }

    static void show(Visit visit, Page page) {
        var request = visit.request();
        var filters = filters(visit, page);
        int from = request.parameter("from").filter(text -> PLACE.matcher(text).matches()).map(Integer::parseInt).orElse(0);
        var told = isReady(page, filters) ? ask(visit, page, filters, from, request.parameter("marker")) : new Told(200, JsonOf.nothing(), "", "");
        if (told.isSignedOut()) {
            visit.forget();
            visit.redirect(Console.ROOT + "/sign-in?idle=true");
            return;
        }
        boolean part = request.isForPart();
        var view = view(visit, page, filters, from, told, part);
        var frame = visit.frame(visit.words().of("page." + page.id()), page.trail(), page.id(), done(visit));
        visit.page(part ? "rows.jte" : "list.jte", Map.of("frame", frame, "list", view));
    }

    /** Whether all filters are filled without which the list cannot be asked for. */
    static boolean isReady(Page page, Map<String, String> filters) {
        return page.filters().stream().filter(Field::required).allMatch(field -> filters.containsKey(field.name()));
    }

    static Optional<String> done(Visit visit) {
        return visit.request().parameter("done").flatMap(action -> visit.words().find("action." + action))
                .map(action -> visit.words().of("done") + ": " + action);
    }

    private static Told ask(Visit visit, Page page, Map<String, String> filters, int from, Optional<String> marker) {
        var query = new LinkedHashMap<>(asked(visit, page, filters));
        query.put("limit", String.valueOf(LIMIT));
        marker.ifPresentOrElse(value -> query.put("marker", value), () -> query.put("offset", String.valueOf(from)));
        return visit.api().get(Paths.fill(page.path(), JsonOf.texts(filters)), query);
    }

    /** Filters as the API takes them: those that the path takes itself are left out. */
    static Map<String, String> asked(Visit visit, Page page, Map<String, String> filters) {
        var asked = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> {
            var field = page.filters().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
            if (!page.path().contains("{" + name + "}")) {
                asked.put(name, Bodies.filter(field, value, visit.around().zone()));
            }
        });
        return asked;
    }

    static Map<String, String> filters(Visit visit, Page page) {
        var given = new LinkedHashMap<String, String>();
        page.filters().forEach(field -> visit.request().parameter(field.name()).or(() -> first(field))
                .ifPresent(value -> given.put(field.name(), value.strip())));
        return given;
    }

    /** One that is needed begins with the first there is to choose. */
    private static Optional<String> first(Field field) {
        return field.required() ? field.choices().stream().findFirst().map(Field.Option::value) : Optional.empty();
    }

    private static ListView view(Visit visit, Page page, Map<String, String> filters, int from, Told told, boolean part) {
        var words = visit.words();
        var rows = told.json().path(page.items());
        var table = visit.showing().table(words.of("page." + page.id()), rows, page.columns(), page.key());
        long total = told.json().path("total_count").asLong(told.json().path("count").asLong(rows.size()));
        var here = new LinkedHashMap<>(filters);
        boolean more = from + rows.size() < total && rows.size() > 0;
        return new ListView(page.id(), part ? List.of() : inputs(visit, page, filters), table, total, rows.size() == 0 ? 0 : from + 1,
                page.hasRecords() && told.isGranted(), batch(visit, page), part ? List.of() : starts(visit, page), from == 0 ? "" : link(page, here, Math.max(0, from - LIMIT), ""),
                more ? link(page, here, from + LIMIT, told.json().path("next_marker").asText("")) : "", export(visit, page),
                page.reveal().filter(reveal -> !reveal.columns().isEmpty()).map(reveal -> Console.ROOT + "/" + page.id() + "/reveal").orElse(""),
                told.isGranted() ? List.of() : Why.of(told.json()), again(page, here, rows), part ? List.of() : charts(visit, page),
                upload(visit, page));
    }

    private static String again(Page page, Map<String, String> here, JsonNode rows) {
        return page.live() && isMoving(rows) ? Asking.withQuery(Console.ROOT + "/" + page.id(), here) : "";
    }

    private static boolean isMoving(JsonNode rows) {
        for (var row : rows) {
            if (RecordPages.isMoving(row)) {
                return true;
            }
        }
        return false;
    }

    private static String link(Page page, Map<String, String> filters, int from, String marker) {
        var query = new LinkedHashMap<>(filters);
        query.put("from", String.valueOf(from));
        if (!marker.isEmpty()) {
            query.put("marker", marker);
        }
        return Asking.withQuery(Console.ROOT + "/" + page.id(), query);
    }

    static List<Input> inputs(Visit visit, Page page, Map<String, String> filters) {
        return page.filters().stream().map((Field field) -> Inputs.of(visit, field, filters.getOrDefault(field.name(), ""))).toList();
    }

    /** What one command, or one a record, can do with several records at once and without another word. */
    private static List<Act> batch(Visit visit, Page page) {
        return page.hasRecords() ? page.acts().stream().filter(action -> action.batch().isPresent() || action.needsNothing())
                .map(action -> new Act(action.id(), visit.words().of("action." + action.id()), "", List.of())).toList() : List.of();
    }

    static List<Act> starts(Visit visit, Page page) {
        return page.starts().stream().map(action -> new Act(action.id(), visit.words().of("action." + action.id()),
                ActPages.link(page, action, Optional.empty()), ActPages.forbidden(visit, action, JsonOf.nothing()))).toList();
    }

    private static Optional<Act> export(Visit visit, Page page) {
        return page.export().map(kind -> new Act("export", visit.words().of("export"),
                Asking.withQuery(Console.ROOT + "/" + page.id() + "/export", filters(visit, page)), List.of()));
    }

    private static List<Chart> charts(Visit visit, Page page) {
        return page.plots().stream().map(plot -> Charts.of(visit, plot)).flatMap(Optional::stream).toList();
    }

    private static Optional<ListView.Upload> upload(Visit visit, Page page) {
        return page.id().equals("files") ? Optional.of(new ListView.Upload(visit.around().drops().kinds(visit.who().token()).stream()
                .map(kind -> new Input.Choice(kind.name(), kind.name().equals(kind.title()) ? kind.name() : kind.name() + " · " + kind.title(), false))
                .toList())) : Optional.empty();
    }
}
