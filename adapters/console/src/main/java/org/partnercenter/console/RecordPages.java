package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.partnercenter.console.page.Page;
import org.partnercenter.console.page.Section;
import org.partnercenter.console.view.Input;
import org.partnercenter.console.view.RecordView;
import org.partnercenter.console.view.StateMap;
import org.partnercenter.console.view.Why;
import org.partnercenter.console.view.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records: what is known of them, what can be done, what was, and why it came to this amount. */
final class RecordPages {

    private static final Set<String> MOVING = Set.of("RECEIVED", "APPLYING", "APPLIED", "REJECTED", "PENDING", "RUNNING");

    private RecordPages() {
    }

    /** Whether something is under way that will be different in a moment. */
    static boolean isMoving(JsonNode record) {
        return MOVING.contains(record.path("status").asText(""));
    }

    static Told read(Visit visit, Page page, String id) {
        if (!page.isList()) {
            return Questions.ask(visit, page);
        }
        if (page.record().isPresent() && !page.record().get().contains("?")) {
            return visit.api().get(Paths.ofRecord(page.record().get(), id));
        }
        var told = visit.api().get(page.record().map(path -> Paths.ofRecord(path, id)).orElse(Asking.withQuery(page.path(), Map.of("limit", "100"))));
        for (var row : told.json().path(page.items())) {
            if (row.path(page.key()).asText().equals(id)) {
                return new Told(told.status(), row, "", "");
            }
        }
        return told.isGranted() ? new Told(404, JsonOf.nothing(), "", "") : told;
    }

    static void show(Visit visit, Page page, String id) {
        var told = read(visit, page, id);
        if (told.isSignedOut()) {
            visit.forget();
            visit.redirect(Console.ROOT + "/sign-in?idle=true");
            return;
        }
        var name = visit.words().of("page." + page.id());
        var frame = visit.frame(name, page.trail(), page.id(), ListPages.done(visit));
        visit.page(told.isGranted() ? 200 : told.status(), "record.jte", Map.of("frame", frame, "record", view(visit, page, id, told)));
    }

    private static RecordView view(Visit visit, Page page, String id, Told told) {
        var back = page.isList() ? Console.ROOT + "/" + page.id() : "";
        var record = Questions.record(visit, page, withKey(told.json(), page, id));
        if (page.isQuestion() && !Questions.isAsked(visit, page)) {
            return unasked(visit, page);
        }
        if (!told.isGranted()) {
            // One that is not there yet can still be begun.
            return new RecordView(page.id(), back, id, List.of(), page.isList() ? List.of() : ActPages.acts(visit, page,
                    Questions.record(visit, page, JsonOf.nothing()), id, JsonOf.nothing()), Optional.empty(), List.of(), List.of(), List.of(), "", reasons(visit, told), "", filters(visit, page));
        }
        var life = page.life().map(path -> Paths.ofRecord(path, id));
        var transitions = life.map(path -> visit.api().get(path + "/transitions").json()).orElse(JsonOf.nothing());
        var timeline = life.map(path -> visit.api().get(path + "/timeline").json()).orElse(JsonOf.nothing());
        var map = life.map(path -> StateMap.of(page.table(), transitions, record.path("status").asText(""), visit.words()));
        return new RecordView(page.id(), back, id, visit.showing().facts(told.json()), ActPages.acts(visit, page, record, id, transitions), map,
                events(visit, timeline.path("timeline")), parts(visit, page, record), files(visit, page, id), eye(page), List.of(),
                page.live() && isMoving(record) ? Visit.at(page, id) : "", filters(visit, page));
    }

    /** A question, before it is asked. */
    private static RecordView unasked(Visit visit, Page page) {
        return new RecordView(page.id(), "", "", List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), "", List.of(), "", filters(visit, page));
    }

    private static List<Input> filters(Visit visit, Page page) {
        return page.isQuestion() ? ListPages.inputs(visit, page, ListPages.filters(visit, page)) : List.of();
    }

    /** Not there, without a reason of the API's. */
    private static List<Why> reasons(Visit visit, Told told) {
        var whys = Why.of(told.json());
        return whys.isEmpty() ? List.of(new Why("", "", visit.words().of("fault.absent"), "")) : whys;
    }

    /** Some answers hold the record one step down, or do not repeat its name. */
    private static JsonNode withKey(JsonNode json, Page page, String id) {
        if (!json.isObject() || page.key().isEmpty() || json.has(page.key())) {
            return json;
        }
        ObjectNode copy = json.deepCopy();
        return copy.put(page.key(), id);
    }

    private static String eye(Page page) {
        return page.reveal().map(reveal -> Console.ROOT + "/" + page.id() + "/reveal").orElse("");
    }

    private static List<RecordView.Link> files(Visit visit, Page page, String id) {
        return page.downloads().stream().map(file -> new RecordView.Link(visit.words().of("file." + file.id()),
                Console.ROOT + "/" + page.id() + "/file?name=" + file.id() + "&id=" + Asking.encode(id))).toList();
    }

    private static List<RecordView.Part> parts(Visit visit, Page page, JsonNode record) {
        return page.sections().stream().map(section -> part(visit, section, record)).toList();
    }

    private static RecordView.Part part(Visit visit, Section section, JsonNode record) {
        var told = visit.api().get(Paths.fill(section.path(), record));
        var title = visit.words().of("part." + section.id());
        if (!told.isGranted()) {
            return new RecordView.Part(title, List.of(), Optional.empty(), Why.of(told.json()));
        }
        if (section.items().isEmpty()) {
            return new RecordView.Part(title, visit.showing().facts(told.json()), Optional.empty(), List.of());
        }
        return new RecordView.Part(title, List.of(), Optional.of(visit.showing().table(title, told.json().path(section.items()), section.columns(), "")),
                List.of());
    }

    private static List<RecordView.Event> events(Visit visit, JsonNode timeline) {
        var showing = visit.showing();
        var events = new ArrayList<RecordView.Event>();
        timeline.forEach(entry -> {
            var what = first(entry, "what_name", "event_name");
            var code = first(entry, "what", "event");
            events.add(new RecordView.Event(showing.time(entry.path("at").asText()), what.isEmpty() ? named(visit.words(), code) : what,
                    entry.path("who").asText(""), outcome(visit.words(), entry), amount(entry), first(entry, "remark", "reason", "comment"),
                    Why.list(entry.path("violations"))));
        });
        return events;
    }

    private static String named(Words words, String code) {
        return words.find("what." + code).orElse(code);
    }

    private static String outcome(Words words, JsonNode entry) {
        var outcome = entry.path("outcome").asText("");
        return outcome.isEmpty() || outcome.equals("GRANTED") ? "" : words.find("outcome." + outcome).orElse(outcome);
    }

    private static String amount(JsonNode entry) {
        return entry.path("amount").isNumber() ? entry.path("amount").decimalValue().toPlainString() + " " + entry.path("currency").asText("") : "";
    }

    private static String first(JsonNode entry, String... names) {
        for (var name : names) {
            if (!entry.path(name).asText("").isEmpty()) {
                return entry.path(name).asText();
            }
        }
        return "";
    }

    static void download(Visit visit, Page page) {
        var id = visit.request().parameter("id").orElse("");
        var name = visit.request().parameter("name").orElse("");
        var found = page.downloads().stream().filter(file -> file.id().equals(name)).findFirst();
        if (found.isEmpty()) {
            visit.fault(404, "fault.absent");
            return;
        }
        ObjectNode record = (ObjectNode) JsonOf.nothing();
        visit.passOn(Paths.fill(found.get().path(), record.put(page.key(), id)));
    }

    /** Tells the plain values of one record, once: the API keeps a trace of who asked. */
    static void reveal(Visit visit, Page page) {
        var id = visit.request().parameter("id").orElse("");
        var reveal = page.reveal();
        if (reveal.isEmpty()) {
            visit.fault(404, "fault.absent");
            return;
        }
        var body = (ObjectNode) JsonOf.nothing();
        if (!reveal.get().columns().isEmpty()) {
            body.putArray("ids").add(id);
            var columns = body.putArray("columns");
            reveal.get().columns().forEach(columns::add);
        }
        ObjectNode record = (ObjectNode) JsonOf.nothing();
        var told = visit.api().send("POST", Paths.fill(reveal.get().path(), record.put(page.key(), id)), body, Map.of());
        var plain = reveal.get().columns().isEmpty() ? told.json() : told.json().path("rows").path(0);
        visit.page("revealed.jte", Map.of("w", visit.words(), "facts", told.isGranted() ? visit.showing().facts(plain) : List.of(),
                "whys", told.isGranted() ? List.of() : Why.of(told.json())));
    }

    /** One rule, as the table of rules tells it. */
    static void rule(Visit visit, String id) {
        var told = visit.api().get("/v2/rules/" + Asking.encode(id));
        if (told.isGranted()) {
            visit.page("rule.jte", Map.of("frame", visit.frame(id, List.of(), "", Optional.empty()), "facts", visit.showing().facts(told.json())));
        } else {
            visit.fault(404, "fault.absent");
        }
    }
}
