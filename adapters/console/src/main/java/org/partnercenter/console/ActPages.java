package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.partnercenter.console.page.Action;
import org.partnercenter.console.page.Field;
import org.partnercenter.console.page.Page;
import org.partnercenter.console.page.Pages;
import org.partnercenter.console.view.Act;
import org.partnercenter.console.view.Fact;
import org.partnercenter.console.view.FormView;
import org.partnercenter.console.view.Input;
import org.partnercenter.console.view.Why;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.CommonRefusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Commands: a form, what would come of it, and only then the command itself. */
final class ActPages {

    private static final int MOST = 100;

    private ActPages() {
    }

    static String link(Page page, Action action, Optional<String> id) {
        var link = Console.ROOT + "/" + page.id() + "/do?action=" + Asking.encode(action.id());
        return id.map(value -> link + "&id=" + Asking.encode(value)).orElse(link);
    }

    /** Why it cannot be done without a record: for want of rights, or because what comes first is not there. */
    static List<Why> forbidden(Visit visit, Action action, JsonNode record) {
        var told = probe(visit, action, record, List.of());
        return told.isForbidden() ? Why.of(told.json()) : action.gate().map(gate -> Gates.whys(visit, gate, record)).orElse(List.of());
    }

    private static Told probe(Visit visit, Action action, JsonNode record, List<String> ids) {
        var consent = new HashMap<String, List<String>>();
        action.fields().stream().filter(field -> field.kind() == Field.Kind.FLAG && field.required()).forEach(field -> consent.put(field.name(), List.of("true")));
        var body = Bodies.of(action, consent, ids, record, visit.around().zone());
        return visit.api().dryRun(action.method(), Paths.fill(action.path(), record), body, Map.of());
    }

    /** What can be done with a record, and why not. */
    static List<Act> acts(Visit visit, Page page, JsonNode record, String id, JsonNode transitions) {
        return (page.isList() ? page.acts() : page.starts()).stream().map(action -> new Act(action.id(), visit.words().of("action." + action.id()),
                Questions.link(visit, page, link(page, action, page.isList() ? Optional.of(id) : Optional.empty())), whys(visit, action, record, id, transitions))).toList();
    }

    /** The table of states says first why not; then what the command itself would be answered, as far as it can be asked already. */
    private static List<Why> whys(Visit visit, Action action, JsonNode record, String id, JsonNode transitions) {
        var steps = StreamSupport.stream(transitions.path("transitions").spliterator(), false)
                .filter(step -> action.events().contains(step.path("event").asText())).toList();
        if (!steps.isEmpty() && steps.stream().noneMatch(step -> step.path("possible").asBoolean())) {
            return Why.list(steps.getFirst().path("violations"));
        }
        var shut = action.gate().map(gate -> Gates.whys(visit, gate, record)).orElse(List.of());
        if (!shut.isEmpty() || needsCode(action)) {
            return shut;
        }
        var told = probe(visit, action, record, id.isEmpty() ? List.of() : List.of(id));
        boolean settled = told.isForbidden() || action.needsConsentOnly() && !told.isGranted();
        return settled ? Why.of(told.json()) : refusedItem(told, action);
    }

    /** Commands that take several records tell of each. */
    private static List<Why> refusedItem(Told told, Action action) {
        var errors = told.json().path("error_details");
        return told.isGranted() && action.needsNothing() && !errors.isEmpty() ? Items.whys(errors) : List.of();
    }

    private static boolean needsCode(Action action) {
        return action.fields().stream().anyMatch(field -> field.kind() == Field.Kind.CODE);
    }

    static void show(Visit visit, Page page) {
        var action = visit.request().parameter("action").flatMap(page::action);
        if (action.isEmpty()) {
            visit.fault(404, "fault.absent");
            return;
        }
        var ids = ids(visit.request().query());
        var record = record(visit, page, action.get(), ids);
        boolean asks = action.get().needsNothing();
        var whole = Mores.whole(visit, action.get(), Map.of(), record);
        var results = asks ? ask(visit, page, whole, Map.of(), ids, record, false, "") : List.<FormView.Result>of();
        render(visit, 200, page, whole, new Filled(Map.of(), ids, record, ""), visit.around().ids().next(), asks, results, false);
    }

    static void take(Visit visit, Page page, Pictures.Form brought) {
        var form = brought.fields();
        var action = visit.request().parameter("action").flatMap(page::action);
        if (action.isEmpty()) {
            visit.fault(404, "fault.absent");
            return;
        }
        var ids = ids(form);
        var record = record(visit, page, action.get(), ids);
        var whole = Mores.whole(visit, action.get(), form, record);
        var step = Console.first(form, "step").orElse("");
        var filled = new Filled(form, ids, record, step);
        var key = Console.first(form, "key").orElseGet(() -> visit.around().ids().next());
        if (!brought.against().isEmpty()) {
            render(visit, 422, page, whole, filled, visit.around().ids().next(), true, List.of(new FormView.Result("", List.of(), brought.against())), false);
            return;
        }
        if (filled.isGoingOn()) {
            render(visit, 200, page, whole, filled, visit.around().ids().next(), false, List.of(), false);
            return;
        }
        boolean now = step.equals("do");
        var results = ask(visit, page, whole, form, ids, record, now, key);
        boolean granted = results.stream().allMatch(FormView.Result::isGranted);
        if (now && results.stream().allMatch(FormView.Result::isWhole) && !whole.told()) {
            visit.redirect(after(page, action.get(), ids));
        } else {
            boolean told = now && results.stream().anyMatch(FormView.Result::isGranted);
            render(visit, granted ? 200 : 422, page, whole, filled, told ? key : visit.around().ids().next(), true, results, told);
        }
    }

    /**
     * What was filled in so far.
     *
     * @param step what was pressed; empty if nothing was yet
     */
    private record Filled(Map<String, List<String>> form, List<String> ids, JsonNode record, String step) {

        private static final String ADD = "add:";
        private static final String DROP = "drop:";

        /** Whether the form is only to be shown with other fields. */
        boolean isGoingOn() {
            return step.equals("go-on") || step.startsWith(ADD) || step.startsWith(DROP);
        }

        private boolean isBegun() {
            return !form.containsKey("step");
        }

        private List<Input> inputs(Visit visit, Action action) {
            return action.fields().stream().filter(field -> field.kind() != Field.Kind.HIDDEN).map(field -> input(visit, field)).toList();
        }

        private Input input(Visit visit, Field field) {
            if (field.kind() == Field.Kind.ROWS) {
                var rows = isBegun() || step.equals("go-on") && Rows.entered(field, form, "").isEmpty() ? Rows.begun(visit, field, record)
                        : Rows.entered(field, form, step.startsWith(DROP) ? step.substring(DROP.length()) : "");
                return Inputs.ofRows(visit, field, rows, step.equals(ADD + field.name()));
            }
            return Inputs.of(visit, field, isBegun() ? Inputs.begin(field, record, visit.around().zone()) : Console.lines(form, field.name()).orElse(""));
        }
    }

    private static String after(Page page, Action action, List<String> ids) {
        var where = page.isList() && page.isForRecords(action) && ids.size() == 1 && page.record().isPresent()
                ? Visit.at(page, ids.getFirst()) + "&" : Console.ROOT + "/" + page.id() + "?";
        return where + "done=" + Asking.encode(action.id());
    }

    private static List<String> ids(Map<String, List<String>> given) {
        return given.getOrDefault("id", List.of()).stream().filter(id -> !id.isEmpty()).distinct().limit(MOST).toList();
    }

    private static JsonNode record(Visit visit, Page page, Action action, List<String> ids) {
        if (!page.isList()) {
            return Questions.record(visit, page, Questions.ask(visit, page).json());
        }
        return ids.size() == 1 && page.isForRecords(action) ? RecordPages.read(visit, page, ids.getFirst()).json() : JsonOf.nothing();
    }

    /** One command for all records if it takes several, else one for each. */
    private static List<FormView.Result> ask(Visit visit, Page page, Action action, Map<String, List<String>> form, List<String> ids, JsonNode record,
                                             boolean now, String key) {
        if (ids.size() <= 1 || action.batch().isPresent()) {
            return List.of(result(visit, action, form, ids, record, now, key, ""));
        }
        var results = new ArrayList<FormView.Result>();
        for (var id : ids) {
            results.add(result(visit, action, form, List.of(id), RecordPages.read(visit, page, id).json(), now, key + "-" + results.size(), id));
        }
        return results;
    }

    private static FormView.Result result(Visit visit, Action action, Map<String, List<String>> form, List<String> ids, JsonNode record, boolean now,
                                          String key, String about) {
        var body = Bodies.of(action, form, ids, record, visit.around().zone());
        var missing = missing(visit, action, form);
        if (!missing.isEmpty()) {
            return new FormView.Result(about, List.of(), missing);
        }
        var path = Paths.fill(action.path(), withForm(record, form, action));
        var headers = new HashMap<String, String>();
        if (needsCode(action)) {
            Console.first(form, "verification_code").ifPresent(code -> headers.put("X-Verification-Code", code.strip()));
        }
        if (now) {
            headers.put("Idempotency-Key", key);
        }
        var told = now ? visit.api().send(action.method(), path, body, headers) : visit.api().dryRun(action.method(), path, body, headers);
        if (!told.isGranted()) {
            return new FormView.Result(about, List.of(), Why.of(told.json()));
        }
        var refused = Items.whys(told.json().path("error_details"));
        return new FormView.Result(about, refused.isEmpty() || Items.isAnyDone(told.json()) ? facts(visit, told) : List.of(), refused);
    }

    /** What the path itself needs cannot be asked for without. */
    private static List<Why> missing(Visit visit, Action action, Map<String, List<String>> form) {
        return action.fields().stream().filter(field -> field.kind() != Field.Kind.HIDDEN && Paths.isHole(action.path(), field.name()))
                .filter(field -> Console.first(form, field.name()).isEmpty()).map(field -> {
                    var refusal = CommonRefusal.FIELD_MISSING.refusal("field", field.name());
                    return new Why(refusal.rule(), refusal.code(), Rulebook.texts().sentence(refusal, visit.words().language()),
                            Rulebook.texts().remedy(refusal, visit.words().language()).orElse(""), "", field.name());
                }).toList();
    }

    private static List<Fact> facts(Visit visit, Told told) {
        return visit.showing().facts(told.json());
    }

    private static JsonNode withForm(JsonNode record, Map<String, List<String>> form, Action action) {
        ObjectNode all = record.isObject() ? record.deepCopy() : (ObjectNode) JsonOf.nothing();
        action.fields().forEach(field -> Console.first(form, field.name()).ifPresent(value -> {
            if (Paths.isHole(action.path(), field.name())) {
                all.put(field.name(), value);
            }
        }));
        return all;
    }

    private static void render(Visit visit, int status, Page page, Action action, Filled filled, String key, boolean asked,
                               List<FormView.Result> results, boolean told) {
        var words = visit.words();
        var title = words.of("action." + action.id());
        var trail = new ArrayList<>(page.trail());
        var ids = filled.ids();
        var back = ids.size() == 1 && page.isForRecords(page.action(action.id()).orElseThrow()) ? Visit.at(page, ids.getFirst())
                : Questions.link(visit, page, Console.ROOT + "/" + page.id());
        var turns = page.action(action.id()).flatMap(Action::more).map(Action.More::by).orElse("");
        var whys = results.stream().flatMap(result -> result.whys().stream()).toList();
        var inputs = filled.inputs(visit, action).stream().map(input -> input.against(whys)).map(input -> input.name().equals(turns) ? input.turning() : input)
                .toList();
        var form = new FormView(title, Questions.link(visit, page, link(page, action, Optional.empty())), back, ids, inputs, key, asked, told, results,
                needsCode(action) ? Console.ROOT + "/send-code" : "");
        visit.page(status, "form.jte", Map.of("frame", visit.frame(title, trail, page.id(), Optional.empty()), "form", form));
    }

    /** Has the API send a verification code to whoever is signed in. */
    static void sendCode(Visit visit) {
        var told = visit.api().send("POST", "/v2/" + visit.who().audience().path() + "/verification-codes", JsonOf.nothing(), Map.of());
        visit.page("revealed.jte", Map.of("w", visit.words(), "facts", told.isGranted() ? facts(visit, told) : List.of(),
                "whys", told.isGranted() ? List.of() : Why.of(told.json())));
    }

    /** Has the list exported, with the filters it is shown with. */
    static void export(Visit visit, Page page) {
        var body = (ObjectNode) JsonOf.nothing();
        body.put("kind", page.export().orElse(""));
        var filters = body.putObject("filters");
        page.filters().forEach(field -> visit.request().parameter(field.name()).ifPresent(value -> {
            var asked = Bodies.filter(field, value, visit.around().zone());
            filters.put(page.renamed().getOrDefault(field.name(), field.name()), page.renamed().getOrDefault(field.name() + "=" + asked, asked));
        }));
        var told = visit.api().send("POST", "/v2/" + visit.who().audience().path() + "/exports", body, Map.of());
        if (told.isGranted()) {
            visit.redirect(Visit.at(Pages.find(visit.who().audience(), "exports").orElseThrow(), told.json().path("id").asText()));
        } else {
            refused(visit, page, told);
        }
    }

    private static void refused(Visit visit, Page page, Told told) {
        var title = visit.words().of("export");
        var form = new FormView(title, "", Console.ROOT + "/" + page.id(), List.of(), List.of(), "", true, true,
                List.of(new FormView.Result("", List.of(), Why.of(told.json()))), "");
        visit.page(422, "form.jte", Map.of("frame", visit.frame(title, page.trail(), page.id(), Optional.empty()), "form", form));
    }
}
