package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.console.Audience;
import org.partnercenter.console.page.Action;
import org.partnercenter.console.page.Field;
import org.partnercenter.console.page.Page;
import org.partnercenter.console.page.Pages;

/** Every form and filter of the console is one that the API takes: no field that it does not know, no choice that it has not. */
@ExtendWith(DemoServer.class)
class ConsoleFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOME = "nothing-of-that-name";
    private static final Map<Audience, Party> WHO = Map.of(Audience.PARTNERS, Party.DISTRIBUTOR, Audience.CUSTOMERS, Party.demoCustomer(1),
            Audience.PLATFORM, Party.PLATFORM);

    private final World world;

    ConsoleFormsTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COM-13")
    void every_form_has_only_fields_and_choices_that_the_api_knows(Audience audience) {
        var wrong = new TreeSet<String>();
        Pages.of(audience).forEach(page -> Stream.concat(page.acts().stream(), page.starts().stream()).forEach(action -> {
            faults(audience, page, action, body(action, Map.of())).forEach(wrong::add);
            action.fields().stream().flatMap(Field::all).forEach(field -> field.choices().stream().skip(1).forEach(option ->
                    faults(audience, page, action, body(action, Map.of(field.name(), option.value()))).forEach(wrong::add)));
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("COM-13")
    void a_field_that_the_api_does_not_know_is_noticed() {
        var page = Pages.find(Audience.PARTNERS, "coupons").orElseThrow();
        var action = page.starts().getFirst();
        assertThat(faults(Audience.PARTNERS, page, action, body(action, Map.of()).put("no_such_field", 1))).singleElement().asString().contains("no_such_field");
    }

    private List<String> faults(Audience audience, Page page, Action action, ObjectNode body) {
        var path = action.path().replaceAll("\\{(month|period|cycle)}", "2026-11");
        for (var field : action.fields()) {
            path = path.replace("{" + field.name() + "}", choice(field, Map.of()));
        }
        path = path.replaceAll("\\{[a-z_]+}", SOME);
        var reply = world.call(action.method(), path + (path.contains("?") ? "&" : "?") + "dry_run=true").header("X-Language", "en_US")
                .body(body.toString()).by(WHO.get(audience)).send();
        var where = audience + " " + page.id() + " " + action.id() + ": ";
        var faults = new ArrayList<String>();
        if (reply.status() == 405 || reply.status() == 404 && reply.json().path("violations").isEmpty()) {
            faults.add(where + reply.status() + " " + path);
        }
        reply.json().path("violations").forEach(violation -> {
            var sentence = violation.path("sentence").asText();
            var field = violation.path("facts").path("field").asText();
            if (sentence.endsWith("is not a field of this operation.") || sentence.endsWith("has a value that is not allowed.") && isChoice(action, field)) {
                faults.add(where + sentence + " " + body);
            }
        });
        return faults;
    }

    private static boolean isChoice(Action action, String field) {
        return action.fields().stream().flatMap(Field::all).anyMatch(each -> !each.choices().isEmpty()
                && (each.name().equals(field) || field.endsWith("]." + each.name())));
    }

    private static ObjectNode body(Action action, Map<String, String> chosen) {
        var body = JSON.createObjectNode();
        action.fields().stream().filter(field -> field.kind() != Field.Kind.CODE && !action.path().contains("{" + field.name() + "}"))
                .forEach(field -> put(body, field.name(), value(field, chosen)));
        action.batch().ifPresent(list -> body.withArray(list).add(SOME));
        if (!action.always().isEmpty()) {
            body.put(action.always().get(0), action.always().get(1));
        }
        return body;
    }

    private static void put(ObjectNode body, String name, JsonNode value) {
        int point = name.indexOf('.');
        if (point < 0) {
            body.set(name, value);
        } else if (name.substring(point + 1).matches("[0-9]+")) {
            body.withArray(name.substring(0, point)).add(value);
        } else {
            put(body.withObjectProperty(name.substring(0, point)), name.substring(point + 1), value);
        }
    }

    private static JsonNode value(Field field, Map<String, String> chosen) {
        var nodes = JSON.getNodeFactory();
        return switch (field.kind()) {
            case AMOUNT, NUMBER -> nodes.numberNode(1);
            case DATE -> nodes.textNode("2026-11-28");
            case MONTH -> nodes.textNode("2026-11");
            case TIME -> nodes.textNode("2026-11-28T00:00:00Z");
            case FLAG -> nodes.booleanNode(true);
            case LIST -> nodes.arrayNode().add(SOME);
            case CHOICES -> nodes.arrayNode().add(choice(field, chosen));
            case CHOICE, TEXT, AREA, SECRET, CODE, FILE, ROW_NAME -> nodes.textNode(choice(field, chosen));
            case NUMBER_CHOICE -> nodes.numberNode(Integer.parseInt(choice(field, chosen)));
            case HIDDEN -> field.name().equals("revision") ? nodes.numberNode(1) : nodes.textNode(field.name().endsWith("_at") ? "2026-11-28T00:00:00Z" : SOME);
            case ROWS -> {
                var row = JSON.createObjectNode();
                field.parts().forEach(part -> put(row, part.name(), value(part, chosen)));
                yield nodes.arrayNode().add(row);
            }
        };
    }

    private static String choice(Field field, Map<String, String> chosen) {
        return chosen.getOrDefault(field.name(), field.choices().stream().findFirst().map(Field.Option::value).orElse(SOME));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COM-13")
    void every_filter_has_only_choices_that_the_api_knows(Audience audience) {
        var wrong = new TreeSet<String>();
        Pages.of(audience).forEach(page -> page.filters().forEach(field -> field.choices().forEach(option -> {
            var path = page.path().replace("{" + field.name() + "}", option.value()).replaceAll("\\{[a-z_]+}", SOME);
            var reply = world.get(WHO.get(audience), path + (path.contains("?") ? "&" : "?") + field.name() + "=" + option.value());
            if (reply.status() == 400 && reply.text().contains("\"field\":\"" + field.name() + "\"")) {
                wrong.add(audience + " " + page.id() + " " + field.name() + "=" + option.value() + ": " + reply.text());
            }
        })));
        assertThat(wrong).isEmpty();
    }

    /** What a list is narrowed to is what its export has: each filter has a name there. Names of people are none, as files have them masked. */
    @ParameterizedTest
    @EnumSource
    void every_filter_of_a_list_is_one_of_its_export(Audience audience) {
        var wrong = new TreeSet<String>();
        Pages.of(audience).stream().filter(page -> page.export().isPresent()).forEach(page -> page.filters().stream()
                .filter(field -> !List.of("name", "account_name").contains(field.name())).forEach(field -> {
                    var body = JSON.createObjectNode().put("kind", page.export().get());
                    body.putObject("filters").put(page.renamed().getOrDefault(field.name(), field.name()),
                            page.renamed().getOrDefault(field.name() + "=" + filter(field), filter(field)));
                    var reply = world.call("POST", "/v2/" + audience.path() + "/exports?dry_run=true").header("X-Language", "en_US").body(body.toString())
                            .by(WHO.get(audience)).send();
                    if (reply.status() >= 400) {
                        wrong.add(audience + " " + page.id() + " " + body + ": " + reply.text());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    private static String filter(Field field) {
        return switch (field.kind()) {
            case DATE -> field.name().contains("time") || field.name().contains("associated_on") ? "2026-11-28T00:00:00Z" : "2026-11-28";
            case MONTH -> "2026-11";
            default -> choice(field, Map.of());
        };
    }
}
