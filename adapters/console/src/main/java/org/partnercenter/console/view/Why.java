package org.partnercenter.console.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** A reason against something, as the API tells it. @param remedy what can be done about it; empty if nothing */
public record Why(String rule, String code, String sentence, String remedy) {

    /** The reasons of an answer that refuses. */
    public static List<Why> of(JsonNode answer) {
        var all = list(answer.path("violations"));
        return all.isEmpty() && answer.has("error_msg")
                ? List.of(new Why("", answer.path("error_code").asText(), answer.path("error_msg").asText(), "")) : all;
    }

    public static List<Why> list(JsonNode violations) {
        var all = new ArrayList<Why>();
        violations.forEach(each -> all.add(new Why(each.path("rule").asText(), each.path("code").asText(), each.path("sentence").asText(),
                each.path("remedy").asText(""))));
        return all;
    }
}
