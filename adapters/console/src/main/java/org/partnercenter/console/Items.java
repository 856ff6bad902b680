package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.view.Why;
import org.partnercenter.domain.Rulebook;

import java.util.ArrayList;
import java.util.List;

/** What answers tell of refused items of a command that takes several. */
final class Items {

    private Items() {
    }

    /** Whether some item was not refused. */
    static boolean isAnyDone(JsonNode answer) {
        for (var each : answer.properties()) {
            if (!each.getKey().equals("error_details") && each.getValue().isArray() && !each.getValue().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static List<Why> whys(JsonNode errors) {
        var all = new ArrayList<Why>();
        errors.forEach(error -> {
            var code = error.path("error_code").asText();
            all.add(new Why(rule(code), code, error.path("id").asText("") + ": " + error.path("error_msg").asText(), ""));
        });
        return all;
    }

    /** The vendor's lists of refused items name no rule; the code does, unless several rules share it. */
    private static String rule(String code) {
        var rules = Rulebook.reasons().stream().filter(reason -> reason.code().equals(code)).map(reason -> reason.rule().id()).distinct().toList();
        return rules.size() == 1 ? rules.getFirst() : "";
    }
}
