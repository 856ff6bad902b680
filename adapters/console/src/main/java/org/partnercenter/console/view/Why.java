package org.partnercenter.console.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A reason against something, as the API tells it.
 *
 * @param remedy what can be done about it; empty if nothing
 * @param ends   the day on which it is over by itself; empty if it never is
 * @param field  the field of a form that it is about, as the form names it; empty if it is about none
 */
public record Why(String rule, String code, String sentence, String remedy, String ends, String field) {

    public Why(String rule, String code, String sentence, String remedy) {
        this(rule, code, sentence, remedy, "", "");
    }

    /** The reasons of an answer that refuses. */
    public static List<Why> of(JsonNode answer) {
        var all = list(answer.path("violations"));
        return all.isEmpty() && answer.has("error_msg")
                ? List.of(new Why("", answer.path("error_code").asText(), answer.path("error_msg").asText(), "")) : all;
    }

    public static List<Why> list(JsonNode violations) {
        var all = new ArrayList<Why>();
        violations.forEach(each -> all.add(one(each.path("violation").isObject() ? each.path("violation") : each, each.path("ends_on").asText(""))));
        return all;
    }

    private static Why one(JsonNode told, String ends) {
        return new Why(told.path("rule").asText(), told.path("code").asText(), told.path("sentence").asText(), told.path("remedy").asText(""), ends,
                field(told.path("facts").path("field").asText("")));
    }

    /** The same, said of one thing among several. */
    public Why about(String thing) {
        return new Why(rule, code, thing.isEmpty() ? sentence : thing + ": " + sentence, remedy, ends, field);
    }

    /** Answers write {@code rates[0].rate} where forms write {@code rates.0.rate}. */
    private static String field(String told) {
        return told.replace("[", ".").replace("]", "");
    }
}
