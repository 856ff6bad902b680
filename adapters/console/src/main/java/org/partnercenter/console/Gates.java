package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Action;
import org.partnercenter.console.view.Why;

import java.util.List;

/** Asks first whether something may be done, where the API can be asked. */
final class Gates {

    private static final String EVENT = "event:";

    private Gates() {
    }

    /** What stands in the way; empty if nothing does, or nothing that the command's own form does not settle. */
    static List<Why> whys(Visit visit, Action.Gate gate, JsonNode record) {
        var told = visit.api().get(Paths.fill(gate.path(), record));
        if (!told.isGranted()) {
            return Why.of(told.json());
        }
        var whys = gate.part().startsWith(EVENT) ? ofEvent(gate.part().substring(EVENT.length()), told.json())
                : ofAnswer(gate.part().isEmpty() ? told.json() : told.json().path(gate.part()));
        return whys.stream().filter(why -> !gate.settled().contains(why.code())).toList();
    }

    private static List<Why> ofEvent(String event, JsonNode told) {
        for (var step : told.path("transitions")) {
            if (step.path("event").asText().equals(event) && !step.path("possible").asBoolean()) {
                return Why.list(step.path("violations"));
            }
        }
        return List.of();
    }

    private static List<Why> ofAnswer(JsonNode part) {
        return Why.list(part.isArray() ? part : part.has("blockers") ? part.path("blockers") : part.path("violations"));
    }
}
